MATCH (y:Dyad {key: $first + '-' + $second})
RETURN COLLECT {
  MATCH (e:Event)-[bond:WITHIN]->() USING INDEX bond:WITHIN(of, day)
  WHERE bond.of = y.key AND bond.day IS NOT NULL
  WITH e, bond ORDER BY bond.of DESC, bond.day DESC, e.id LIMIT 20
  RETURN {name: e.name, kind: e.kind, status: e.status, start: toString(e.start), place: e.place,
    participants: COLLECT {
      MATCH (e)<-[part:TOOK_PART_IN]-(actor)
      WITH part, actor ORDER BY actor:State DESC, actor:Institution DESC, actor.name, part.role
      RETURN {role: toUpper(part.role), actor: {name: actor.name}}
    }}
} AS events, COLLECT {
  MATCH (a:Agreement)-[bond:WITHIN]->() USING INDEX bond:WITHIN(of, day)
  WHERE bond.of = y.key AND bond.day IS NOT NULL
  WITH a, bond ORDER BY bond.of DESC, bond.day DESC, a.id LIMIT 10
  RETURN {name: a.name, kind: a.kind, status: a.status, date: toString(a.date), themes: COLLECT {
    MATCH (a)-[:ON]->(t:Theme)
    WITH t ORDER BY t.code
    RETURN {code: t.code, name: t.name}
  }}
} AS agreements
