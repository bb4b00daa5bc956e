// Every event as a row of expected/events.tsv; whoever receives a visit is left out.
MATCH (e:Event)
WITH e, {year: 4, month: 7, day: 10} AS length
RETURN e.id AS key,
       [toLower(e.kind)] AS kind,
       [toLower(e.status)] AS status,
       [left(toString(e.start), length[e.precision])] AS start,
       [left(toString(e.end), length[coalesce(e.endPrecision, e.precision)])] AS end,
       [e.place] AS place,
       [(s:State)-[:TOOK_PART_IN {role: 'host'}]->(e) | s.code] AS host,
       [(s:State)-[:TOOK_PART_IN]->(e) | s.code] AS states,
       [(p:Person)-[t:TOOK_PART_IN]->(e) WHERE NOT (e:Visit AND t.role = 'host') | p.id] AS people,
       COLLECT { MATCH (e)<-[:ABOUT]-(:Claim)-[:IN]->(d:Document) RETURN DISTINCT d.id } AS documents
