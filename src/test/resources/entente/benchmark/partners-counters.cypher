MATCH (s:State {code: $code})<-[:BETWEEN]-(y:Dyad)
WITH y, [at IN range(0, size(y.years) - 1) WHERE 2020 <= y.years[at] <= 2024] AS within,
  head([at IN range(0, size(y.years) - 1) WHERE y.years[at] = 2020]) AS begin
WITH y,
  reduce(n = coalesce(y.visitsRunningByYear[begin], 0), at IN within | n + y.visitsBegunByYear[at]) AS visits,
  reduce(n = coalesce(y.eventsRunningByYear[begin], 0), at IN within | n + y.eventsBegunByYear[at]) AS events,
  reduce(n = 0, at IN within | n + y.agreementsDatedByYear[at]) AS agreements
WHERE events + agreements > 0 OR EXISTS {
  (y)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= date('2024-12-31') AND on.lastSeen >= date('2020-01-01')
}
WITH * ORDER BY visits DESC, y.key LIMIT 20
MATCH (partner:State {code: CASE left(y.key, 3) WHEN $code THEN right(y.key, 3) ELSE left(y.key, 3) END})
RETURN {code: partner.code, name: partner.name} AS partner, events, agreements
