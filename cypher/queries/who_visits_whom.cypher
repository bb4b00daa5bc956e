// Whose people visit which state most often?
// Parameters: none
// Result: one row an ordered pair of states, most visits first.
MATCH (visitor:State)-[visited:VISITED]->(host:State)
RETURN visitor.name AS visitor, host.name AS host, visited.visits AS visits, visited.firstSeen AS firstSeen,
       visited.lastSeen AS lastSeen
ORDER BY visits DESC, visitor, host
LIMIT 25;
