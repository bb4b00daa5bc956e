// A theme of cooperation.

-- code

-- id: ID
this.code

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- broader: Theme
MATCH (this)-[:BROADER]->(it:Theme)
ORDER BY it.code

-- narrower: [Theme]
MATCH (this)<-[:BROADER]-(it:Theme)
ORDER BY it.code

-- relations: page of Tie
{{Theme.told}}
WITH dyad, sum(told) AS told, $during AS during
{{Tie.weighed}}
WITH {dyad: dyad, partner: null, during: during, pull: pull, events: events, agreements: agreements, visits: visits,
      lastSeen: lastSeen, told: told} AS it
ORDER BY it.told DESC, it.dyad.key

// In whole years, by counters.
-- relations given years: page of Tie
{{Theme.told}}
WITH dyad, sum(told) AS times, $during AS during, $years.first AS beginning, $years.last AS ending
{{Tie.years}}
WITH told{.*, dyad: dyad, during: during, told: times} AS it
ORDER BY it.told DESC, it.dyad.key

// How often each `dyad` is told of on the theme or a narrower one.
-- told
MATCH (this)<-[:BROADER*0..]-(theme:Theme)
CALL (theme) {
  MATCH (dyad:Dyad)-[on:COOPERATES_ON]->(theme)
  WHERE $during IS NULL OR (on.firstSeen <= $during.to AND on.lastSeen >= $during.from)
  RETURN dyad, on.claims AS told
  UNION ALL
  MATCH (theme)<-[:ON]-(fact)-[:WITHIN]->(dyad:Dyad)
  WITH dyad, coalesce(fact.start, fact.date) AS day
  WHERE $during IS NULL OR (day <= $during.to AND day >= $during.from)
  RETURN dyad, 1 AS told
}

-- agreements: page of Agreement
MATCH (this)<-[:BROADER*0..]-(:Theme)<-[:ON]-(it:Agreement)
{{filters}}
ORDER BY {{Agreement.day}} DESC, it.id
