// What an institution `it` has to be like.

-- name
CALL db.index.fulltext.queryNodes('names', $nameWords) YIELD node AS it

-- state
MATCH (it)-[:OF]->(:State {code: $state})

-- kinds
it.kind IN $kinds
