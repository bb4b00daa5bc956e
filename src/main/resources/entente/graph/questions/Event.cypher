// A visit, meeting, conference, call, signing or ceremony.

-- kind, status, place

-- id: ID
this.id

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- start: String
left(toString(this.start), {year: 4, month: 7, day: 10}[this.precision])

-- end: String
left(toString(this.end), {year: 4, month: 7, day: 10}[coalesce(this.endPrecision, this.precision)])

-- host: State
MATCH (it:State)-[part:TOOK_PART_IN]->(this) WHERE part.role = 'host'
ORDER BY it.code

-- participants: [Participation]
MATCH (actor)-[part:TOOK_PART_IN]->(this)
WITH *, CASE WHEN actor:State THEN 'State' WHEN actor:Person THEN 'Person' WHEN actor:Institution THEN 'Institution' END
  AS type
ORDER BY type = 'State' DESC, type = 'Institution' DESC, actor.name, part.role
WITH *, {actor: actor, type: type, role: part.role, event: this} AS it

-- agreements: [Agreement]
MATCH (it:Agreement)-[:SIGNED_AT]->(this)
ORDER BY {{Agreement.day}} DESC, it.id

-- themes: [Theme]
MATCH (this)-[:ON]->(it:Theme)
ORDER BY it.code

-- evidence: [Claim]
MATCH (it:Claim)-[:ABOUT]->(this)
ORDER BY it.confidence DESC, it.id
LIMIT $first

// The day by which events are sorted; those of unknown date come last.
-- day
coalesce(it.start, date('0001-01-01'))

// Whether an event `it` lies in a period.
-- during
it.day <= $during.to AND coalesce(it.end, it.start) >= $during.from
