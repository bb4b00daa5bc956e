// Every institution as a row of expected/institutions.tsv.
MATCH (i:Institution)
RETURN i.id AS key,
       [(i)-[:OF]->(s:State) | s.code] AS state,
       [toLower(i.kind)] AS kind,
       i.names AS names
