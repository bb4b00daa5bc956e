// Where questions begin.

-- node: Node
WITH $id AS id
{{Query.identified}}
WITH node AS it

-- nodes: [Node?]
UNWIND $ids AS id
{{Query.identified}}
WITH node AS it

// The `node` of an `id`, null where there is none.
-- identified
CALL (id) {
  CALL (id) {
    MATCH (node:State {code: id.key}) WHERE id.type = 'state' RETURN node
    UNION ALL MATCH (node:Person {id: id.key}) WHERE id.type = 'person' RETURN node
    UNION ALL MATCH (node:Institution {id: id.key}) WHERE id.type = 'institution' RETURN node
    UNION ALL MATCH (node:Event {id: id.key}) WHERE id.type = 'event' RETURN node
    UNION ALL MATCH (node:Agreement {id: id.key}) WHERE id.type = 'agreement' RETURN node
    UNION ALL MATCH (node:Theme {code: id.key}) WHERE id.type = 'theme' RETURN node
    UNION ALL MATCH (node:Dyad {key: id.key}) WHERE id.type = 'dyad' RETURN node
    UNION ALL MATCH (node:Document {id: id.key}) WHERE id.type = 'document' RETURN node
    UNION ALL MATCH (node:Claim {id: id.key}) WHERE id.type = 'claim' RETURN node
  }
  RETURN head(collect(node)) AS node
}

-- state: State
MATCH (it:State {code: coalesce($code, $name)}) WHERE it.code = coalesce($name, it.code)

-- states: page of State
MATCH (it:State)
{{filters}}
ORDER BY it.name, it.code

-- states(region)
toLower(it.region) = toLower($region) OR toLower(it.subregion) = toLower($region)

-- person: Person
MATCH (it:Person {id: $id.key}) WHERE $id.type = 'person'

-- people: page of Person
MATCH (it:Person)
{{filters}}
ORDER BY it.name, it.id

-- institution: Institution
MATCH (it:Institution {id: $id.key}) WHERE $id.type = 'institution'

-- institutions: page of Institution
MATCH (it:Institution)
{{filters}}
ORDER BY it.name, it.id

-- event: Event
MATCH (it:Event {id: $id.key}) WHERE $id.type = 'event'

-- events: page of Event
MATCH (it:Event)
{{filters}}
ORDER BY {{Event.day}} DESC, it.id

-- agreement: Agreement
MATCH (it:Agreement {id: $id.key}) WHERE $id.type = 'agreement'

-- agreements: page of Agreement
MATCH (it:Agreement)
{{filters}}
ORDER BY {{Agreement.day}} DESC, it.id

-- theme: Theme
MATCH (it:Theme {code: $code})

-- themes: [Theme]
MATCH (it:Theme)
ORDER BY it.code

-- document: Document
MATCH (it:Document {id: $id.key}) WHERE $id.type = 'document'

-- documents: page of Document
MATCH (it:Document)
{{filters}}
ORDER BY {{Document.day}} DESC, it.id

-- relation: BilateralRelation
MATCH (first:State {code: $between[0]}), (second:State {code: $between[1]})
OPTIONAL MATCH (dyad:Dyad {key: first.code + '-' + second.code})
WITH {dyad: dyad, states: [first, second], during: $during} AS it

// What has been announced and not been seen signed.
-- promises: page of Agreement
MATCH (it:Agreement {status: 'PLANNED'})
{{filters}}
ORDER BY {{Agreement.announcement}}, it.id

-- promises(between)
all(code IN $between WHERE EXISTS { (:State {code: code})-[:PARTY_TO]->(it) })

// About the theme or a narrower one.
-- promises(theme)
EXISTS { (it)-[:ON]->(:Theme)-[:BROADER*0..]->(:Theme {code: $theme}) }

-- search: page of SearchHit
CALL () {
  CALL db.index.fulltext.queryNodes('names', $textWords) YIELD node, score RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', $textWords) YIELD node, score RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('quotes', $textWords) YIELD node, score RETURN node, score
}
WITH * WHERE $kinds IS NULL OR any(kind IN $kinds WHERE toLower(kind) IN [label IN labels(node) | toLower(label)])
WITH {node: node, score: score, sought: $text} AS it
ORDER BY it.score DESC, elementId(it.node)
