// Every theme of a pair of states as a row of expected/cooperation.tsv.
MATCH (y:Dyad)-[:COOPERATES_ON]->(t:Theme)
RETURN y.key + ' ' + t.code AS key,
       [y.key] AS pair,
       [t.code] AS theme,
       COLLECT {
         MATCH (y)<-[:ABOUT]-(c:Claim {kind: 'COOPERATION'})-[:ABOUT]->(t), (c)-[:IN]->(d:Document)
         RETURN DISTINCT d.id
       } AS documents
