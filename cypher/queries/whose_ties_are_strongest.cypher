// Between which states of a region are ties strongest today?
// Parameters: region 'Africa' (of the UN)
// Result: one row a pair, with its strength between 0 and 1 and what it rests on.
MATCH (first:State)<-[:BETWEEN]-(dyad:Dyad)-[:BETWEEN]->(second:State)
WHERE first.code < second.code AND $region IN [first.region, second.region]
CALL (dyad) {
  MATCH (dyad)-[bond:WITHIN|COOPERATES_ON]-(fact)
  WITH coalesce(bond.lastSeen, fact.end, fact.start, fact.date, fact.reported, dyad.lastSeen) AS last,
    CASE
      WHEN bond:COOPERATES_ON THEN 0.5
      WHEN fact.status IN ['PLANNED', 'CANCELLED'] THEN 0.0
      WHEN fact:Agreement THEN 3.0
      WHEN fact:Visit THEN 2.0
      ELSE 1.0
    END AS weight
  RETURN sum(weight * 0.5 ^ (CASE WHEN last < date() THEN duration.inDays(last, date()).days ELSE 0 END / 730.5)) AS pull
}
RETURN first.name AS first, second.name AS second, round(1 - exp(-pull / 10), 3) AS strength, dyad.events AS events,
       dyad.agreements AS agreements, dyad.themes AS themes, dyad.lastSeen AS lastSeen
ORDER BY pull DESC, first, second
LIMIT 100;
