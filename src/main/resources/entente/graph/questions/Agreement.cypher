// An agreement, or a group of them that is told of as one.

-- kind, status, count, amount, currency

-- id: ID
this.id

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- date: String
left(toString(this.date), {year: 4, month: 7, day: 10}[this.precision])

// Each with the claim that tells it best: of the status itself, then with the most exact day, then the most certain.
-- history: [AgreementStep]
UNWIND coalesce(this.history, [this.status]) AS status
MATCH (this)<-[:ABOUT]-(claim:Claim)
WITH status, claim,
  CASE WHEN claim.told = status THEN 0 WHEN claim.told <> 'PLANNED' AND claim.date IS NOT NULL THEN 1 ELSE 2 END AS rank,
  CASE WHEN status IN ['IN_FORCE', 'ENDED'] THEN claim.reachedPrecision ELSE claim.precision END AS precision
ORDER BY rank, coalesce({day: 0, month: 1, year: 2}[precision], 3), claim.confidence DESC, claim.id
WITH status, head(collect(claim)) AS claim
WITH {status: status, claim: claim,
  date: coalesce({PLANNED: this.announced, SIGNED: this.signed, IN_FORCE: this.inForce, ENDED: this.ended}[status],
    CASE WHEN this.history IS NULL THEN CASE status WHEN 'PLANNED' THEN this.reported ELSE this.date END END),
  precision: coalesce({PLANNED: this.announcedPrecision, SIGNED: this.signedPrecision, IN_FORCE: this.inForcePrecision,
    ENDED: this.endedPrecision}[status], this.precision)} AS it
ORDER BY {PLANNED: 0, SIGNED: 1, IN_FORCE: 2, ENDED: 3}[it.status]

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

// The day by which promises are sorted; those of unknown date come last.
-- announcement
coalesce(it.announced, it.reported, date('9999-12-31'))

// Whether an agreement `it` lies in a period.
-- during
it.day >= $during.from AND it.day <= $during.to AND it.date IS NOT NULL
