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
  MATCH (dyad)-[bond:WITHIN|COOPERATES_ON]-(fact)
  WITH fact, dyad.lastSeen AS latest, bond:WITHIN AS happened,
    coalesce(bond.firstSeen, fact.start, fact.date) AS first, coalesce(bond.lastSeen, fact.end, fact.start, fact.date) AS last
  WHERE during IS NULL OR (first <= during.to AND last >= during.from)
  WITH fact, first, last, coalesce(last, fact.reported, latest, date()) AS known,
    CASE
      WHEN NOT happened THEN 0.5
      WHEN fact.status IN ['PLANNED', 'CANCELLED'] THEN 0.0
      WHEN fact:Agreement THEN 3.0
      WHEN fact:Visit THEN 2.0
      ELSE 1.0
    END AS weight
  RETURN count(CASE WHEN fact:Event THEN 1 END) AS events, count(CASE WHEN fact:Visit THEN 1 END) AS visits,
    count(CASE WHEN fact:Agreement THEN 1 END) AS agreements, min(first) AS firstSeen, max(last) AS lastSeen,
    1 - exp(-sum(weight * 0.5 ^ (CASE WHEN known < date() THEN duration.inDays(known, date()).days ELSE 0 END / 730.5)) / 10) AS strength
}
