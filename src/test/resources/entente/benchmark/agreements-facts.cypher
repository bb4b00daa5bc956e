MATCH (:Theme {code: $theme})<-[:BROADER*0..1]-(theme:Theme)
WITH collect(theme) AS themes
MATCH (a:Agreement)
WHERE a.date >= date('2020-01-01') AND a.date <= date('2025-12-31')
  AND EXISTS { (a)-[:ON]->(theme) WHERE theme IN themes }
WITH a ORDER BY a.date DESC, a.id LIMIT 20
RETURN a.name AS name, a.kind AS kind, a.status AS status, toString(a.date) AS date,
  COLLECT { MATCH (s:State)-[:PARTY_TO]->(a) WITH s ORDER BY s.code RETURN {code: s.code, name: s.name} } AS states,
  COLLECT { MATCH (a)-[:ON]->(t:Theme) WITH t ORDER BY t.code RETURN {code: t.code, name: t.name} } AS themes
