// A ministry, parliament, organisation or company.

-- names, kind

-- id: ID
this.id

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- state: State
MATCH (this)-[:OF]->(it:State)
ORDER BY it.code

-- portfolio: [Theme]
MATCH (it:Theme) WHERE it.code IN this.portfolio
ORDER BY it.code

-- people: page of Person
MATCH (it:Person)-[held:HOLDS]->(this)
{{filters}}
ORDER BY it.name, it.id

-- people(asOf)
{{Office.asOf}}

-- events: page of Event
MATCH (this)-[:TOOK_PART_IN]->(it:Event)
{{filters}}
ORDER BY {{Event.day}} DESC, it.id

-- agreements: page of Agreement
MATCH (this)-[:PARTY_TO]->(it:Agreement)
{{filters}}
ORDER BY {{Agreement.day}} DESC, it.id

-- documents: page of Document
MATCH (it:Document)-[:MENTIONS]->(this)
ORDER BY {{Document.day}} DESC, it.id
