// What binds two states: {dyad, key, partner, during, told, pull}. `key` is that of the dyad, `partner` a code. `told` has
// the figures {events, agreements, lastSeen}: the dyad itself for all times, else those of the period, without `lastSeen`
// where it has not been looked for. Nor does `pull` have to be known.

-- events: Int
coalesce(this.told.events, 0)

-- agreements: Int
coalesce(this.told.agreements, 0)

-- lastSeen: Any
CASE WHEN this.told.lastSeen IS NOT NULL OR this.during IS NULL THEN this.told.lastSeen ELSE head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  {{Tie.facts}}
  RETURN lastSeen
}) END

-- states: [State]
MATCH (it:State) WHERE it.code IN [left(this.key, 3), right(this.key, 3)]
ORDER BY it.code

-- states for code, id: [State]
UNWIND [left(this.key, 3), right(this.key, 3)] AS code
WITH {code: code} AS it

-- partner: State
MATCH (it:State {code: this.partner})

-- partner for code, id: State
WITH {code: this.partner} AS it
WHERE it.code IS NOT NULL

-- strength: Float
CASE
  WHEN this.pull IS NOT NULL THEN 1 - exp(-this.pull / 10)
  ELSE {{Tie.weighed}}
END

// The strength of `this.dyad` in the period `this.during`, or for all times.
-- weighed
head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during, {{Tie.decay}} AS decay
  WITH {{Tie.pull}} AS pull
  RETURN 1 - exp(-pull / 10)
})

-- themes: [ThemeCount]
WITH this.dyad AS dyad, this.during AS during
{{ThemeCount.facts}}
{{ThemeCount.counted}}

-- relation: BilateralRelation
WITH {
  dyad: this.dyad,
  states: COLLECT { MATCH (state:State) WHERE state.code IN [left(this.key, 3), right(this.key, 3)] RETURN state ORDER BY state.code },
  during: this.during
} AS it

// The pull of a `dyad`: for all times by its counter, which is the sum as of a fixed day, unless a fact is of a later day;
// else by its facts. `decay` is told once for all.
-- pull
CASE
  WHEN during IS NULL AND dyad.pullFrom <= date() THEN dyad.pull * decay
  ELSE head(COLLECT { {{Tie.facts}} RETURN pull })
END

// What is left today of a weight that is counted as of a fixed day.
-- decay
0.5 ^ (duration.inDays(date('2000-01-01'), date()).days / 730.5)

// How many facts a `dyad` has in whole `years`: all that begin in them, and those that had begun before.
-- years
WITH *, [at IN range(0, coalesce(size(dyad.years), 0) - 1) WHERE years.first <= dyad.years[at] <= years.last] AS within
WITH *, CASE WHEN dyad.years[head(within)] = years.first THEN head(within) END AS before
WITH *,
  reduce(sum = coalesce(dyad.visitsRunningByYear[before], 0), at IN within | sum + dyad.visitsBegunByYear[at]) AS visits,
  reduce(sum = coalesce(dyad.eventsRunningByYear[before], 0), at IN within | sum + dyad.eventsBegunByYear[at]) AS events,
  reduce(sum = 0, at IN within | sum + dyad.agreementsDatedByYear[at]) AS agreements

// All facts of a `dyad`, or those of a period, in one pass. An agreement weighs 3, a visit 2, any other event 1, cooperation
// on a theme a half; each halves every two years (730.5 days). What is called off or only announced counts nothing. Without
// a date of its own a fact is as old as its first report, and in no period.
-- facts
CALL (dyad, during) {
  MATCH (dyad)-[bond:WITHIN|COOPERATES_ON]-(fact)
  WITH fact, dyad.lastSeen AS latest, bond:WITHIN AS happened,
    coalesce(bond.firstSeen, fact.start, fact.date) AS start, coalesce(bond.lastSeen, fact.end, fact.start, fact.date) AS end
  WHERE during IS NULL OR (start <= during.to AND end >= during.from)
  WITH fact, coalesce(start, fact.reported) AS first, coalesce(end, fact.reported) AS last,
    coalesce(end, fact.reported, latest, date()) AS known,
    CASE
      WHEN NOT happened THEN 0.5
      WHEN fact.status IN ['PLANNED', 'CANCELLED'] THEN 0.0
      WHEN fact:Agreement THEN 3.0
      WHEN fact:Visit THEN 2.0
      ELSE 1.0
    END AS weight
  RETURN count(CASE WHEN fact:Event THEN 1 END) AS events, count(CASE WHEN fact:Visit THEN 1 END) AS visits,
    count(CASE WHEN fact:Agreement THEN 1 END) AS agreements, min(first) AS firstSeen, max(last) AS lastSeen,
    sum(weight * 0.5 ^ (CASE WHEN known < date() THEN duration.inDays(known, date()).days ELSE 0 END / 730.5)) AS pull
}

// What `Tie.facts` tells, as `told`.
-- figures
{events: events, visits: visits, agreements: agreements, lastSeen: lastSeen}

// By what ties are sorted by strength: a number that stays the same while all of them age. `decay` is told once for all.
-- rank
CASE WHEN pull > 0 THEN round(log(pull / decay) / log(2), 6) ELSE -1000000.0 END

// Whether a `dyad` has a fact on one of these themes, in the period if there is one.
-- on
EXISTS {
  (dyad)-[on:COOPERATES_ON]->(theme)
  WHERE theme.code IN $themes AND ($during IS NULL OR (on.firstSeen <= $during.to AND on.lastSeen >= $during.from))
} OR EXISTS {
  (dyad)<-[:WITHIN]-(fact)
  WHERE any(code IN fact.themeCodes WHERE code IN $themes)
    AND ($during IS NULL OR (coalesce(fact.start, fact.date) <= $during.to
      AND coalesce(fact.end, fact.start, fact.date) >= $during.from))
}

// No pull of a `dyad` is larger than that of all its facts, as if they were of today. Without counters it may be anything.
-- most
coalesce(3 * dyad.agreements + dyad.events + dyad.visits + 0.5 * dyad.themes, 1000000000.0)

// Nor is it larger than this, by the counters by year: what begins in a year is over by the end of the next January.
-- bound
coalesce(3 * dyad.agreements + dyad.events + dyad.visits + 0.5 * dyad.themes - reduce(aged = 0.0, at IN range(0, coalesce(size(dyad.years) - 1, -1)) |
  aged + (3 * dyad.agreementsByYear[at] + dyad.eventsByYear[at] + dyad.visitsByYear[at]) * CASE
    WHEN dyad.years[at] > during.to.year OR dyad.years[at] < during.from.year - 1 THEN 1
    WHEN dyad.years[at] < date().year - 1 THEN 1 - 0.5 ^ ((date().year - 1.1 - dyad.years[at]) / 2)
    ELSE 0
  END), 1000000000.0)
