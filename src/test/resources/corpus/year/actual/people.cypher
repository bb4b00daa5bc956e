// Every person as a row of expected/people.tsv. Offices in a state are told by their English title where there is one;
// that of a minister goes without saying.
MATCH (p:Person)
RETURN p.id AS key,
       [(p)-[:REPRESENTS]->(s:State) | s.code] AS state,
       COLLECT { MATCH (p)<-[m:MENTIONS]-(:Document) UNWIND m.as AS name RETURN DISTINCT name } AS names,
       COLLECT {
         MATCH (p)-[h:HOLDS]->(o)
         WITH h, o, CASE h.lang WHEN 'en' THEN toLower(h.title) ELSE h.offices[0] END AS office
         RETURN CASE WHEN o:Ministry AND h.offices = ['minister'] THEN o.id ELSE coalesce(o.id, o.code) + '/' + office END
                + '@' + toString(h.firstSeen) + '..' + toString(h.lastSeen)
                + coalesce(';from=' + toString(h.from), '') + coalesce(';to=' + toString(h.to), '')
       } AS offices,
       COLLECT { MATCH (p)<-[:MENTIONS]-(d:Document) RETURN d.id } AS documents
