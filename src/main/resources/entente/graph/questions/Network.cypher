// The strongest ties, for drawing: {ties}, the strongest first.

-- states: [State]
UNWIND this.ties AS tie
WITH tie.dyad AS dyad
MATCH (dyad)-[:BETWEEN]->(state:State)
WITH DISTINCT state AS it
ORDER BY it.code

-- ties: [Tie]
UNWIND this.ties AS it
ORDER BY {{Tie.rank}} DESC, it.dyad.key

// One tie, with its figures.
-- tie
{dyad: dyad, partner: null, during: during, pull: pull, events: events, agreements: agreements, visits: visits,
 lastSeen: lastSeen}
