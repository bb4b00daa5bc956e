MATCH (s:State {code: $code})<-[:BETWEEN]-(y:Dyad)
CALL (y) {
  MATCH (y)<-[:WITHIN]-(f)
  WHERE (f.start <= date('2024-12-31') AND coalesce(f.end, f.start) >= date('2020-01-01'))
    OR (f.date >= date('2020-01-01') AND f.date <= date('2024-12-31'))
  RETURN count(CASE WHEN f:Visit THEN 1 END) AS visits, count(CASE WHEN f:Event THEN 1 END) AS events,
    count(CASE WHEN f:Agreement THEN 1 END) AS agreements
}
WITH y, visits, events, agreements
WHERE events + agreements > 0 OR EXISTS {
  (y)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= date('2024-12-31') AND on.lastSeen >= date('2020-01-01')
}
WITH * ORDER BY visits DESC, y.key LIMIT 20
MATCH (partner:State {code: CASE left(y.key, 3) WHEN $code THEN right(y.key, 3) ELSE left(y.key, 3) END})
RETURN {code: partner.code, name: partner.name} AS partner, events, agreements
