// An agreement, or a group of them that is told of as one.

-- kind, status, count, amount, currency

-- id: ID
this.id

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- date: String
left(toString(this.date), {year: 4, month: 7, day: 10}[this.precision])

// The claim that tells each status first.
-- history: [AgreementStep]
MATCH (this)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
WHERE claim.told IS NOT NULL
WITH claim, claim.told AS status,
  CASE claim.told WHEN 'PLANNED' THEN document.published ELSE claim.date END AS reached,
  coalesce(document.published, date('9999-12-31')) AS published
ORDER BY coalesce(reached, published), published, claim.confidence DESC, claim.id
WITH status, head(collect({claim: claim, reached: reached, told: coalesce(reached, published)})) AS first
WITH {status: status, date: first.reached, claim: first.claim, told: first.told} AS it
ORDER BY it.told, {PLANNED: 0, SIGNED: 1, IN_FORCE: 2, ENDED: 3}[it.status]

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
