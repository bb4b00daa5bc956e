// Who held office for a state, and on which days do documents show it?
// Parameters: state 'KAZ'
// Result: one row a person and office.
MATCH (:State {code: $state})<-[:REPRESENTS]-(person:Person)-[office:HOLDS]->(holder)
RETURN person.name AS person, office.title AS title, holder.name AS holder, office.firstSeen AS firstSeen,
       office.lastSeen AS lastSeen, office.claims AS claims
ORDER BY person, title;
