// An office as documents show it: a relationship HOLDS.

-- title, lang, firstSeen, lastSeen

-- of: Actor
WITH endNode(this) AS it

// An office is known to be held from the first to the last day on which documents show it.
-- asOf
coalesce(held.from, held.firstSeen) <= $asOf AND coalesce(held.to, held.lastSeen) >= $asOf

-- evidence: [Claim]
WITH startNode(this) AS person, endNode(this) AS office
MATCH (it:Claim)-[:ABOUT]->(person)
WHERE it.kind = 'OFFICE' AND any(title IN coalesce(this.titles, [this.title]) WHERE toLower(title) = toLower(it.title))
  AND (office:State OR it.institution = office.id)
ORDER BY it.confidence DESC, it.id
LIMIT $first
