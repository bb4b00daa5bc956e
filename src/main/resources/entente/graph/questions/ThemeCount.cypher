// How much is known on a theme: {theme, count, firstSeen, lastSeen}.

-- count, firstSeen, lastSeen

-- theme: Theme
WITH this.theme AS it

// The facts and claims of a `dyad` by theme, all or those of a period.
-- facts
CALL (dyad, during) {
  MATCH (dyad)-[on:COOPERATES_ON]->(theme:Theme)
  WHERE during IS NULL OR (on.firstSeen <= during.to AND on.lastSeen >= during.from)
  RETURN on AS fact, theme, on.claims AS told, on.firstSeen AS first, on.lastSeen AS last
  UNION ALL
  MATCH (dyad)<-[:WITHIN]-(fact)-[:ON]->(theme:Theme)
  WITH fact, theme, coalesce(fact.start, fact.date) AS day
  WHERE during IS NULL OR (day <= during.to AND day >= during.from)
  RETURN fact, theme, 1 AS told, day AS first, day AS last
}

-- counted
WITH DISTINCT fact, theme, told, first, last
WITH theme, sum(told) AS count, min(first) AS firstSeen, max(last) AS lastSeen
WITH {theme: theme, count: count, firstSeen: firstSeen, lastSeen: lastSeen} AS it
ORDER BY it.count DESC, it.theme.code
