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
WITH dyad, sum(told) AS times
ORDER BY times DESC, dyad.key
WITH *, {dyad: dyad, key: dyad.key, during: null, told: dyad} AS it

// In whole years, by counters.
-- relations given years: page of Tie
{{Theme.told}}
WITH dyad, sum(told) AS times
ORDER BY times DESC, dyad.key
WITH *, $during AS during, $years AS years
{{Tie.years}}
WITH *, {dyad: dyad, key: dyad.key, during: during, told: {events: events, agreements: agreements}} AS it

// In another period, by facts.
-- relations given during: page of Tie
{{Theme.told}}
WITH dyad, sum(told) AS times
ORDER BY times DESC, dyad.key
WITH *, $during AS during
{{Tie.facts}}
WITH *, {dyad: dyad, key: dyad.key, during: during, pull: pull, told: {{Tie.figures}}} AS it

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
