// Every person as a row of expected/people.tsv; whoever holds an institution's first office is shown with it alone.
MATCH (p:Person)
RETURN p.id AS key,
       [(p)-[:REPRESENTS]->(s:State) | s.code] AS state,
       COLLECT { MATCH (p)<-[m:MENTIONS]-(:Document) UNWIND m.as AS name RETURN DISTINCT name } AS names,
       COLLECT {
         MATCH (p)-[h:HOLDS]->(o)
         WITH h, o, reduce(all = '', office IN h.offices | all + '/' + office) AS office
         RETURN coalesce(o.id, o.code) + CASE office WHEN '/minister' THEN '' ELSE office END
                + '@' + toString(h.firstSeen) + '..' + toString(h.lastSeen)
                + coalesce(';from=' + toString(h.from), '') + coalesce(';to=' + toString(h.to), '')
       } AS offices,
       COLLECT { MATCH (p)<-[:MENTIONS]-(d:Document) RETURN d.id } AS documents
