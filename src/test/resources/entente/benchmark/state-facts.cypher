MATCH (s:State {code: $code})
RETURN s.code AS code, s.name AS name, s.capital AS capital, s.region AS region
