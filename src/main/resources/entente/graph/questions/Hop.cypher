// One step of a path: {from, to, through}.

-- from: Actor
WITH this.from AS it

-- to: Actor
WITH this.to AS it

-- through: Fact
WITH this.through AS it

-- evidence: [Claim]
WITH this.through AS fact
CALL (fact) {
  WITH * WHERE fact IS :: NODE
  MATCH (claim:Claim)-[:ABOUT]->(fact)
  RETURN claim
  UNION ALL
  WITH * WHERE fact IS :: RELATIONSHIP
  WITH fact, startNode(fact) AS person, endNode(fact) AS holder
  MATCH (claim:Claim)-[:ABOUT]->(person)
  WHERE claim.kind = 'OFFICE' AND (holder:State OR claim.institution = holder.id)
    AND any(title IN coalesce(fact.titles, [fact.title]) WHERE toLower(title) = toLower(claim.title))
  RETURN claim
}
WITH claim AS it
ORDER BY it.confidence DESC, it.id
LIMIT 5
