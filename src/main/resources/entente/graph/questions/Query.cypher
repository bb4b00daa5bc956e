// Where questions begin.

-- node: Node
WITH $id AS id
{{Query.identified}}
WITH node AS it

-- nodes: [Node?]
UNWIND $ids AS id
{{Query.identified}}
WITH node AS it

// The `node` of an `id`, null where there is none. Two states without ties have a relation without a dyad.
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
    UNION ALL MATCH (first:State {code: left(id.key, 3)}), (second:State {code: right(id.key, 3)})
    WHERE id.type = 'dyad' AND id.key = first.code + '-' + second.code AND first.code < second.code
      AND NOT EXISTS { (:Dyad {key: id.key}) }
    RETURN {dyad: null, states: [first, second], during: null} AS node
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
MATCH (it:Event) WHERE it.day >= date('0001-01-01')
MATCH (it)
{{filters}}
ORDER BY it.day DESC, it.id

-- agreement: Agreement
MATCH (it:Agreement {id: $id.key}) WHERE $id.type = 'agreement'

-- agreements: page of Agreement
MATCH (it:Agreement) WHERE it.day >= date('0001-01-01')
MATCH (it)
{{filters}}
ORDER BY it.day DESC, it.id

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

// The counters tell the strongest, but for the few dyads with a fact to come, or none with a day.
-- network: Network
WITH COLLECT { MATCH (dyad:Dyad) WHERE dyad.pullFrom > date() RETURN dyad } AS coming, {{Tie.decay}} AS decay
CALL (coming, decay) {
  MATCH (dyad:Dyad) WHERE dyad.pull >= 0.0 AND NOT dyad IN coming
  MATCH (dyad)
  {{filters}}
  WITH dyad ORDER BY dyad.pull DESC, dyad.key LIMIT $links
  RETURN dyad, dyad AS told, dyad.pull * decay AS pull
  UNION ALL
  UNWIND coming AS dyad
  MATCH (dyad)
  {{filters}}
  WITH dyad, null AS during
  {{Tie.facts}}
  RETURN dyad, {{Tie.figures}} AS told, pull
}
WITH *, null AS during
{{Network.strongest}}

// The dyads with the most facts are weighed first, then those that may be stronger than the weakest of these.
-- network given filter.during: Network
CALL () {
  MATCH (dyad:Dyad)
  {{filters}}
  WITH dyad, {{Tie.most}} AS most
    ORDER BY most DESC, dyad.key
  RETURN collect({dyad: dyad, most: most}) AS dyads
}
WITH dyads, $filter.during AS during, {{Tie.decay}} AS decay
CALL (dyads, during) {
  UNWIND dyads[..$links] AS row
  WITH row.dyad AS dyad, during
  {{Tie.facts}}
  RETURN collect({dyad: dyad, told: {{Tie.figures}}, pull: pull}) AS first,
    min(pull) AS least
}
CALL (dyads, during, least) {
  UNWIND dyads[$links..] AS row
  WITH row.dyad AS dyad, during, least WHERE row.most >= least
  WITH * WHERE {{Tie.bound}} >= least
  {{Tie.facts}}
  RETURN collect({dyad: dyad, told: {{Tie.figures}}, pull: pull}) AS others
}
UNWIND first + others AS row
WITH row.dyad AS dyad, row.told AS told, row.pull AS pull, during, decay
WHERE told.lastSeen IS NOT NULL
{{Network.strongest}}

// Both ends have to be known, and different.
-- paths: [Path]
CALL () {
  UNWIND [$from, $to] AS id
  CALL (id) {
    MATCH (actor:State {code: id.key}) WHERE id.type = 'state' RETURN actor
    UNION ALL MATCH (actor:Person {id: id.key}) WHERE id.type = 'person' RETURN actor
    UNION ALL MATCH (actor:Institution {id: id.key}) WHERE id.type = 'institution' RETURN actor
  }
  RETURN collect({id: id, actor: actor}) AS known
}
WITH head([one IN known WHERE one.id = $from | one.actor]) AS start,
  head([one IN known WHERE one.id = $to | one.actor]) AS goal
WITH start, goal, $during AS during
CALL (start, goal, during) {
  WITH * WHERE start IS NULL OR goal IS NULL
  RETURN [{unknown: CASE WHEN start IS NULL THEN 'from' ELSE 'to' END, hops: []}] AS chains
  UNION ALL
  WITH * WHERE start <> goal
  {{Path.search}}
  RETURN chains
}
UNWIND chains AS it
WITH it{.*, during: during, key: reduce(key = '', hop IN it.hops | key + coalesce(hop.to.code, hop.to.id))} AS it
ORDER BY size(it.hops), it.day DESC, it.key
LIMIT $first

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
