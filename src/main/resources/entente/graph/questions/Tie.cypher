// What binds two states: {dyad, partner, during, strength, events, agreements, visits, lastSeen}.

-- strength, events, agreements, lastSeen

-- states: [State]
WITH this.dyad AS dyad
MATCH (dyad)-[:BETWEEN]->(it:State)
ORDER BY it.code

-- partner: State
WITH this.partner AS it
WHERE it IS NOT NULL

-- themes: [ThemeCount]
WITH this.dyad AS dyad, this.during AS during
{{ThemeCount.facts}}
{{ThemeCount.counted}}

-- relation: BilateralRelation
WITH this.dyad AS dyad
WITH {
  dyad: dyad,
  states: COLLECT { MATCH (dyad)-[:BETWEEN]->(state:State) RETURN state ORDER BY state.code },
  during: this.during
} AS it

// All facts of a `dyad`, or those of a period, in one pass. An agreement weighs 3, a visit 2, any other event 1, cooperation on a theme a half;
// each halves every two years. What is called off or only announced counts nothing.
-- facts
CALL (dyad, during) {
  CALL (dyad, during) {
    MATCH (dyad)<-[:WITHIN]-(fact)
    WITH fact, coalesce(fact.start, fact.date) AS day
    WHERE during IS NULL OR (day <= during.to AND coalesce(fact.end, day) >= during.from)
    RETURN fact:Event AS event, fact:Visit AS visit, fact:Agreement AS agreement, coalesce(fact.end, day) AS day,
      CASE
        WHEN toLower(fact.status) IN ['planned', 'cancelled'] THEN 0.0
        WHEN fact:Agreement THEN 3.0
        WHEN fact:Visit THEN 2.0
        ELSE 1.0
      END AS weight
    UNION ALL
    MATCH (dyad)-[on:COOPERATES_ON]->(:Theme)
    WHERE during IS NULL OR (on.firstSeen <= during.to AND on.lastSeen >= during.from)
    RETURN false AS event, false AS visit, false AS agreement, on.lastSeen AS day, 0.5 AS weight
  }
  WITH *, coalesce(day, dyad.lastSeen, date()) AS known
  RETURN sum(CASE WHEN event THEN 1 ELSE 0 END) AS events, sum(CASE WHEN visit THEN 1 ELSE 0 END) AS visits,
    sum(CASE WHEN agreement THEN 1 ELSE 0 END) AS agreements, min(day) AS firstSeen, max(day) AS lastSeen,
    1 - exp(-sum(weight * CASE WHEN known >= date() THEN 1.0 ELSE 0.5 ^ (duration.inDays(known, date()).days / 730.5) END) / 10) AS strength
}
