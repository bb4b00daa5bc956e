// The strongest ties, for drawing: {ties}, the strongest first.

-- states: [State]
UNWIND this.ties AS tie
WITH tie.dyad AS dyad
MATCH (dyad)-[:BETWEEN]->(state:State)
WITH DISTINCT state AS it
ORDER BY it.code

-- ties: [Tie]
UNWIND this.ties AS it

// One tie, with its figures.
-- tie
{dyad: dyad, during: during, pull: pull, events: events, agreements: agreements, lastSeen: lastSeen}
