// An agreement, or a group of them that is told of as one.

-- name, count, amount, currency

-- id: ID
this.id

-- kind: String
toUpper(this.kind)

-- status: String
toUpper(this.status)

-- date: String
left(toString(this.date), {year: 4, month: 7}[this.precision])

-- parties: [Actor]
MATCH (it)-[:PARTY_TO]->(this)
ORDER BY it:State DESC, it.name

-- states: [State]
MATCH (it:State)-[:PARTY_TO]->(this)
ORDER BY it.code

-- signedAt: Event
MATCH (this)-[:SIGNED_AT]->(it:Event)
ORDER BY {{Event.day}}, it.id

-- themes: [Theme]
MATCH (this)-[:ON]->(it:Theme)
ORDER BY it.code

-- evidence: [Claim]
MATCH (it:Claim)-[:ABOUT]->(this)
ORDER BY it.confidence DESC, it.id
LIMIT $first

// The day by which agreements are sorted; those of unknown date come last.
-- day
coalesce(it.date, date('0001-01-01'))

// Whether an agreement `it` lies in a period.
-- during
it.date >= $during.from AND it.date <= $during.to
