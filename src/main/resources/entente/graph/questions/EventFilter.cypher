// What an event `it` has to be like.

-- kinds
it.kind IN $kinds

-- status
it.status IN $status

// All of these states take part.
-- with
MATCH (:State {code: $with[0]})-[:TOOK_PART_IN]->(it)
WHERE all(code IN $with WHERE EXISTS { (:State {code: code})-[:TOOK_PART_IN]->(it) })

// About one of these themes; the narrower ones are among them.
-- themes
any(code IN it.themeCodes WHERE code IN $themes)

-- during
{{Event.during}}
