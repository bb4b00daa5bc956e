// Which ties, each a `dyad`, belong to a network. A dyad's key names its two states.

// Ties among these; of one state, its ties with all others.
-- states
(left(dyad.key, 3) IN $states AND right(dyad.key, 3) IN $states)
OR (size($states) = 1 AND $states[0] IN [left(dyad.key, 3), right(dyad.key, 3)])

// Both states lie in one of these regions or subregions.
-- regions
MATCH (first:State {code: left(dyad.key, 3)}), (second:State {code: right(dyad.key, 3)})
WHERE all(state IN [first, second] WHERE any(region IN $regions
  WHERE toLower(region) IN [toLower(state.region), toLower(state.subregion)]))

// With a fact on one of these themes or a narrower one.
-- themes
MATCH (theme:Theme)<-[:BROADER*0..]-(narrower:Theme) WHERE theme.code IN $themes
WITH dyad, collect(DISTINCT narrower) AS themes
WHERE {{Tie.on}}

-- during
dyad.lastSeen IS NULL OR (dyad.firstSeen <= $during.to AND dyad.lastSeen >= $during.from)
