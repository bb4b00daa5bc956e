// What subscribers are told.

// The fact, told by the document, if it is one that the subscriber wants.
-- facts: FactRecorded
CALL () {
  MATCH (fact:Event {id: $fact}) RETURN fact
  UNION ALL
  MATCH (fact:Agreement {id: $fact}) RETURN fact
}
MATCH (claim:Claim)-[:ABOUT]->(fact), (claim)-[:IN]->(:Document {id: $document})
WITH fact, claim ORDER BY claim.start, claim.id LIMIT 1
WITH {fact: fact, claim: claim} AS it
{{filters}}

-- facts(states)
EXISTS {
  WITH it.fact AS told
  MATCH (state:State)-[:TOOK_PART_IN|PARTY_TO]->(told)
  WHERE state.code IN $states
}

// On one of these themes or a narrower one.
-- facts(themes)
EXISTS {
  WITH it.fact AS told
  MATCH (told)-[:ON]->(:Theme)-[:BROADER*0..]->(theme:Theme)
  WHERE theme.code IN $themes
}
