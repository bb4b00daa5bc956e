// What a person `it` has to be like.

-- name
CALL db.index.fulltext.queryNodes('names', $nameWords) YIELD node AS it

-- state
MATCH (it)-[:REPRESENTS]->(:State {code: $state})

-- asOf
EXISTS { (it)-[held:HOLDS]->() WHERE {{Office.asOf}} }
