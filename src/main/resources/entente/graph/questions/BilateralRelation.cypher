// What two states have with one another: {dyad, states, during}; `dyad` is null where nothing is known, `during` for all
// times.

-- from node
{
  dyad: this,
  states: COLLECT { MATCH (this)-[:BETWEEN]->(state:State) RETURN state ORDER BY state.code },
  during: null
}

-- id: ID
this.states[0].code + '-' + this.states[1].code

-- states: [State]
UNWIND this.states AS it

-- strength: Float
head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  {{Tie.facts}}
  RETURN strength
})

-- firstSeen: Any
head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  {{Tie.facts}}
  RETURN CASE WHEN during IS NULL THEN coalesce(dyad.firstSeen, firstSeen) ELSE firstSeen END
})

-- lastSeen: Any
head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  {{Tie.facts}}
  RETURN CASE WHEN during IS NULL THEN coalesce(dyad.lastSeen, lastSeen) ELSE lastSeen END
})

-- visits: VisitBalance
WITH {dyad: this.dyad, during: this.during, first: this.states[0], second: this.states[1]} AS it

-- events: page of Event
WITH this.dyad AS dyad, this.during AS during
MATCH (it:Event)-[:WITHIN]->(dyad)
{{filters}}
WITH it, during
WHERE during IS NULL OR (it.start <= during.to AND coalesce(it.end, it.start) >= during.from)
ORDER BY {{Event.day}} DESC, it.id

-- agreements: page of Agreement
WITH this.dyad AS dyad, this.during AS during
MATCH (it:Agreement)-[:WITHIN]->(dyad)
{{filters}}
WITH it, during
WHERE during IS NULL OR (it.date >= during.from AND it.date <= during.to)
ORDER BY {{Agreement.day}} DESC, it.id

-- themes: [ThemeCount]
WITH this.dyad AS dyad, this.during AS during
{{ThemeCount.facts}}
{{ThemeCount.counted}}

-- timeline: [TimelineBucket]
WITH this.dyad AS dyad, this.during AS during
CALL (dyad, during) {
  MATCH (dyad)<-[:WITHIN]-(fact)
  RETURN fact, coalesce(fact.start, fact.date) AS day, COUNT { (:Claim)-[:ABOUT]->(fact) } AS claims
  UNION ALL
  MATCH (dyad)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
  RETURN claim AS fact, document.published AS day, 1 AS claims
}
WITH * WHERE day IS NOT NULL AND (during IS NULL OR (day >= during.from AND day <= during.to))
  AND NOT ($by = 'MONTH' AND coalesce(fact.precision, 'day') = 'year')
WITH collect({fact: fact, period: left(toString(day), {MONTH: 7, YEAR: 4}[$by]), claims: claims}) AS facts,
  min(day) AS first, max(day) AS last
WHERE first IS NOT NULL
UNWIND CASE $by
    WHEN 'MONTH' THEN [step IN range(0, (last.year - first.year) * 12 + last.month - first.month) |
      left(toString(date.truncate('month', first) + duration({months: step})), 7)]
    ELSE [year IN range(first.year, last.year) | left(toString(date({year: year})), 4)]
  END AS period
WITH period, [entry IN facts WHERE entry.period = period] AS facts
WITH {
  period: period,
  visits: size([entry IN facts WHERE entry.fact:Visit]),
  meetings: size([entry IN facts WHERE entry.fact:Meeting]),
  agreements: size([entry IN facts WHERE entry.fact:Agreement]),
  claims: reduce(claims = 0, entry IN facts | claims + entry.claims)
} AS it
ORDER BY it.period

-- documents: page of Document
WITH this.dyad AS dyad, this.during AS during
{{BilateralRelation.claims}}
MATCH (claim)-[:IN]->(it:Document)
ORDER BY {{Document.day}} DESC, it.id

-- evidence: page of Claim
WITH this.dyad AS dyad, this.during AS during
{{BilateralRelation.claims}}
MATCH (claim)-[:IN]->(document:Document)
WITH claim AS it
ORDER BY head([(it)-[:IN]->(document) | {{Claim.day}}]) DESC, it.id

// The claims about a `dyad` or its facts, all or those about facts of a period.
-- claims
CALL (dyad, during) {
  MATCH (dyad)<-[:WITHIN]-(fact)<-[:ABOUT]-(claim:Claim)
  WITH claim, coalesce(fact.start, fact.date) AS day, coalesce(fact.end, fact.start, fact.date) AS last
  WHERE during IS NULL OR (day <= during.to AND last >= during.from)
  RETURN claim
  UNION
  MATCH (dyad)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
  WHERE during IS NULL OR (document.published <= during.to AND document.published >= during.from)
  RETURN claim
}
