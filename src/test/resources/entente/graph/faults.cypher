// Questions that find nothing in a sound graph, each under what it would find.

// fact without claim
MATCH (f:Event|Agreement) WHERE NOT EXISTS { (f)<-[:ABOUT]-(:Claim) } RETURN f;

// claim about nothing, or rejected and about something
MATCH (c:Claim) WHERE (c.status = 'REJECTED') = EXISTS { (c)-[:ABOUT]->() } RETURN c;

// claim without document
MATCH (c:Claim) WHERE COUNT { (c)-[:IN]->(:Document) } <> 1 RETURN c;

// actor that no document mentions
MATCH (a:Person|Institution) WHERE NOT EXISTS { (a)<-[:MENTIONS]-(:Document) } RETURN a;

// dyad without fact
MATCH (y:Dyad)
WHERE NOT EXISTS { (y)<-[:WITHIN]-() } AND NOT EXISTS { (y)-[:COOPERATES_ON]->() } RETURN y;

// dyad not between two states
MATCH (y:Dyad) WHERE COUNT { (y)-[:BETWEEN]->(:State) } <> 2 RETURN y;

// office without claim
MATCH (p:Person)-[h:HOLDS]->(o)
WHERE h.claims = 0 OR h.claims <> COUNT {
  MATCH (p)<-[:ABOUT]-(c:Claim {kind: 'OFFICE', offices: h.offices})
  WHERE c.status <> 'REJECTED' AND coalesce(c.institution, head([(p)-[:REPRESENTS]->(s) | s.code])) = coalesce(o.code, o.id) }
RETURN h;

// miscounted events of a state
MATCH (s:State)
WHERE s.events <> COUNT { (s)-[:TOOK_PART_IN]->(:Event) }
   OR s.visits <> COUNT { (s)-[:TOOK_PART_IN]->(:Visit) }
   OR s.meetings <> COUNT { (s)-[:TOOK_PART_IN]->(:Meeting) }
   OR s.calls <> COUNT { (s)-[:TOOK_PART_IN]->(:Call) }
   OR s.conferences <> COUNT { (s)-[:TOOK_PART_IN]->(:Conference) } RETURN s;

// miscounted agreements of a state
MATCH (s:State)
WHERE s.agreements <> COUNT { (s)-[:PARTY_TO]->(:Agreement) }
   OR s.mous <> COUNT { (s)-[:PARTY_TO]->(:Agreement {kind: 'MOU'}) } RETURN s;

// miscounted claims of a state
MATCH (s:State)
WHERE s.claims <> COUNT { (s)-[:TOOK_PART_IN|PARTY_TO]->()<-[:ABOUT]-(:Claim) }
                  + COUNT { (s)<-[:BETWEEN]-(:Dyad)<-[:ABOUT]-(:Claim) } RETURN s;

// miscounted facts of a dyad
MATCH (y:Dyad)
WHERE y.events <> COUNT { (y)<-[:WITHIN]-(:Event) } OR y.visits <> COUNT { (y)<-[:WITHIN]-(:Visit) }
   OR y.agreements <> COUNT { (y)<-[:WITHIN]-(:Agreement) }
   OR y.themes <> COUNT { (y)-[:COOPERATES_ON]->() }
   OR y.claims <> COUNT { (y)<-[:ABOUT]-(:Claim) } + COUNT { (y)<-[:WITHIN]-()<-[:ABOUT]-(:Claim) } RETURN y;

// miscounted visits between states
MATCH (v:State), (h:State) WHERE v <> h
WITH v, h, COUNT { (v)-[:TOOK_PART_IN {role: 'visitor'}]->(:Visit {status: 'HELD'})<-[:TOOK_PART_IN {role: 'host'}]-(h) } AS held
WITH v, h, held, coalesce(head([(v)-[r:VISITED]->(h) | r.visits]), 0) AS drawn
WHERE held <> drawn RETURN v;

// miscounted meetings of persons
MATCH (p:Person)-[m:MET]->(q:Person)
WHERE m.meetings <> COUNT { (p)-[:TOOK_PART_IN]->(:Meeting {status: 'HELD'})<-[:TOOK_PART_IN]-(q) } RETURN m;
