// What two states have with one another: {dyad, states, during}; `dyad` is null where nothing is known, `during` for all
// times.

-- from node
CASE WHEN this IS :: MAP THEN this ELSE {
  dyad: this,
  states: COLLECT { MATCH (this)-[:BETWEEN]->(state:State) RETURN state ORDER BY state.code },
  during: null
} END

-- id: ID
this.states[0].code + '-' + this.states[1].code

-- states: [State]
UNWIND this.states AS it

-- strength: Float
{{Tie.weighed}}

-- firstSeen: Any
CASE WHEN this.during IS NULL THEN this.dyad.firstSeen ELSE head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  {{Tie.facts}}
  RETURN firstSeen
}) END

-- lastSeen: Any
CASE WHEN this.during IS NULL THEN this.dyad.lastSeen ELSE head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  {{Tie.facts}}
  RETURN lastSeen
}) END

// Visits held between the two, the newest first, in one pass; never a visit of both to a third.
-- visits: VisitBalance
WITH this.dyad AS dyad, this.during AS during, this.states[0] AS first, this.states[1] AS second
CALL (dyad, during, first, second) {
  MATCH (dyad)<-[:WITHIN]-(visit:Visit)
  WHERE visit.status = 'HELD'
    AND (during IS NULL OR (visit.start <= during.to AND coalesce(visit.end, visit.start) >= during.from))
  WITH visit, first, second,
    [(visit)<-[part:TOOK_PART_IN]-(state:State) WHERE part.role = 'host' | state] AS hosts,
    [(visit)<-[part:TOOK_PART_IN]-(state:State) WHERE part.role = 'visitor' | state] AS guests
  WHERE hosts = [] OR first IN hosts OR second IN hosts
  WITH visit, first IN guests AND second IN hosts AS going, second IN guests AND first IN hosts AS coming
    ORDER BY coalesce(visit.start, date('0001-01-01')) DESC, visit.id
  RETURN collect({visit: visit, going: going, coming: coming}) AS visits
}
WITH {visits: visits} AS it

-- events: page of Event, each once
MATCH (it:Event)-[bond:WITHIN]->()
USING INDEX bond:WITHIN(of, day)
WHERE bond.of = this.dyad.key AND bond.day IS NOT NULL
  AND (this.during IS NULL OR (it.start <= this.during.to AND coalesce(it.end, it.start) >= this.during.from))
MATCH (it)
{{filters}}
ORDER BY bond.of DESC, bond.day DESC, it.id

-- events(totalCount)
CASE
  WHEN this.during IS NOT NULL THEN null
  WHEN $filter IS NULL OR $filter = {} THEN this.dyad.events
  WHEN keys($filter) = ['kinds'] AND all(kind IN $filter.kinds WHERE kind IN ['VISIT', 'MEETING', 'CALL', 'CONFERENCE'])
    THEN CASE WHEN 'VISIT' IN $filter.kinds THEN this.dyad.visits ELSE 0 END
      + CASE WHEN 'MEETING' IN $filter.kinds THEN this.dyad.meetings ELSE 0 END
      + CASE WHEN 'CALL' IN $filter.kinds THEN this.dyad.calls ELSE 0 END
      + CASE WHEN 'CONFERENCE' IN $filter.kinds THEN this.dyad.conferences ELSE 0 END
END

-- agreements(totalCount)
CASE
  WHEN this.during IS NOT NULL THEN null
  WHEN $filter IS NULL OR $filter = {} THEN this.dyad.agreements
  WHEN $filter = {kinds: ['MOU']} THEN this.dyad.mous
END

-- agreements: page of Agreement, each once
MATCH (it:Agreement)-[bond:WITHIN]->()
USING INDEX bond:WITHIN(of, day)
WHERE bond.of = this.dyad.key AND bond.day IS NOT NULL
  AND (this.during IS NULL OR (it.date >= this.during.from AND it.date <= this.during.to))
MATCH (it)
{{filters}}
ORDER BY bond.of DESC, bond.day DESC, it.id

-- themes: [ThemeCount]
WITH this.dyad AS dyad, this.during AS during
{{ThemeCount.facts}}
{{ThemeCount.counted}}

// What begins in an unknown month is in no month.
-- timeline: [TimelineBucket]
WITH this.dyad AS dyad, this.during AS during
CALL (dyad, during) {
  MATCH (dyad)<-[:WITHIN]-(fact)
  RETURN fact, fact.precision AS precision, coalesce(fact.start, fact.date) AS day,
    COUNT { (:Claim)-[:ABOUT]->(fact) } AS claims
  UNION ALL
  MATCH (dyad)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
  RETURN claim AS fact, document.precision AS precision, document.published AS day, 1 AS claims
}
WITH * WHERE day IS NOT NULL AND (during IS NULL OR (day >= during.from AND day <= during.to))
  AND NOT ($by = 'MONTH' AND coalesce(precision, 'day') = 'year')
WITH left(toString(day), {MONTH: 7, YEAR: 4}[$by]) AS period, min(day) AS first, max(day) AS last, sum(claims) AS claims,
  count(CASE WHEN fact:Visit THEN 1 END) AS visits, count(CASE WHEN fact:Meeting THEN 1 END) AS meetings,
  count(CASE WHEN fact:Agreement THEN 1 END) AS agreements
WITH collect({period: period, visits: visits, meetings: meetings, agreements: agreements, claims: claims}) AS counted,
  min(first) AS first, max(last) AS last
WHERE first IS NOT NULL
UNWIND CASE $by
    WHEN 'MONTH' THEN [step IN range(0, (last.year - first.year) * 12 + last.month - first.month) |
      left(toString(date.truncate('month', first) + duration({months: step})), 7)]
    ELSE [year IN range(first.year, last.year) | left(toString(date({year: year})), 4)]
  END AS period
WITH coalesce(head([bucket IN counted WHERE bucket.period = period]),
  {period: period, visits: 0, meetings: 0, agreements: 0, claims: 0}) AS it
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
