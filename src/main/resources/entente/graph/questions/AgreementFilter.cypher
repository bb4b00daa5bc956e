// What an agreement `it` has to be like.

-- kinds
it.kind IN $kinds

-- status
it.status IN $status

// All of these states are parties.
-- with
MATCH (:State {code: $with[0]})-[:PARTY_TO]->(it)
WHERE all(code IN $with WHERE EXISTS { (:State {code: code})-[:PARTY_TO]->(it) })

// About one of these themes; the narrower ones are among them.
-- themes
any(code IN it.themeCodes WHERE code IN $themes)

-- during
{{Agreement.during}}
