// A fact that is new: {fact, claim}.

-- fact: Fact
WITH this.fact AS it

-- dyads: [BilateralRelation]
WITH this.fact AS fact
MATCH (fact)-[:WITHIN]->(dyad:Dyad)
WITH {
  dyad: dyad,
  states: COLLECT { MATCH (dyad)-[:BETWEEN]->(state:State) RETURN state ORDER BY state.code },
  during: null
} AS it
ORDER BY it.dyad.key

-- claim: Claim
WITH this.claim AS it
