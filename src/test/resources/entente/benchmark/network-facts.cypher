UNWIND $states AS first
UNWIND $states AS second
WITH first, second WHERE first < second
MATCH (y:Dyad {key: first + '-' + second})
CALL (y) {
  MATCH (y)-[bond:WITHIN|COOPERATES_ON]-(f)
  WITH f, CASE
      WHEN bond:COOPERATES_ON THEN 0.5
      WHEN f.status IN ['PLANNED', 'CANCELLED'] THEN 0.0
      WHEN f:Agreement THEN 3.0
      WHEN f:Visit THEN 2.0
      ELSE 1.0
    END AS weight, coalesce(bond.lastSeen, f.end, f.start, f.date, f.reported) AS day
  RETURN count(CASE WHEN f:Event THEN 1 END) AS events, count(CASE WHEN f:Agreement THEN 1 END) AS agreements,
    sum(weight * 0.5 ^ (duration.inDays(day, date()).days / 730.5)) AS pull
}
WITH * ORDER BY pull DESC, y.key
RETURN [{code: first}, {code: second}] AS states, events, agreements, 1 - exp(-pull / 10) AS strength
