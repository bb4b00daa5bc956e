// A person.

-- names

-- id: ID
this.id

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- represents: State
MATCH (this)-[:REPRESENTS]->(it:State)
ORDER BY it.code

-- offices: [Office]
MATCH (this)-[held:HOLDS]->()
{{filters}}
WITH held AS it
ORDER BY coalesce(it.lastSeen, date('0001-01-01')) DESC, it.title

-- offices(asOf)
{{Office.asOf}}

-- met: page of Person
MATCH (this)-[:MET]-(it:Person)
ORDER BY it.name, it.id

-- events: page of Event
MATCH (this)-[:TOOK_PART_IN]->(it:Event)
{{filters}}
ORDER BY {{Event.day}} DESC, it.id

// Those signed at an event in which the person took part.
-- agreements: page of Agreement
MATCH (this)-[:TOOK_PART_IN]->(:Event)<-[:SIGNED_AT]-(it:Agreement)
{{filters}}
ORDER BY {{Agreement.day}} DESC, it.id

-- documents: page of Document
MATCH (it:Document)-[:MENTIONS]->(this)
ORDER BY {{Document.day}} DESC, it.id
