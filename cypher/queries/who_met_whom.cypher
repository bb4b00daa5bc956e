// Who of two states met, how often, and in which office?
// Parameters: first 'BFA', second 'KAZ'
// Result: one row a pair of persons.
MATCH (:State {code: $first})<-[:REPRESENTS]-(one:Person)-[met:MET]-(other:Person)-[:REPRESENTS]->(:State {code: $second})
RETURN one.name AS one, [(one)-[office:HOLDS]->() | office.title] AS offices, other.name AS other,
       [(other)-[office:HOLDS]->() | office.title] AS officesOfOther, met.meetings AS meetings, met.lastSeen AS lastSeen
ORDER BY meetings DESC, one, other;
