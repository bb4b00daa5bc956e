// What ties two states, newest first, with the sentence that says so?
// Parameters: first 'BFA', second 'KAZ' (codes in alphabetical order)
// Result: one row a fact, with its day, kind, name, status and best sentence.
MATCH (:Dyad {key: $first + '-' + $second})<-[:WITHIN]-(fact)
CALL (fact) {
  MATCH (fact)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
  RETURN claim.quote AS sentence, coalesce(document.title, document.id) AS document
  ORDER BY claim.confidence DESC, claim.id
  LIMIT 1
}
RETURN coalesce(fact.start, fact.date, fact.reported) AS day, fact.kind AS kind, fact.name AS name, fact.status AS status,
       sentence, document
ORDER BY day DESC, name;
