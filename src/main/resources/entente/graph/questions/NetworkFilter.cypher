// Which ties, each a `dyad`, belong to a network. A dyad's key names its two states.

// Ties among these; of one state, its ties with all others.
-- states
dyad.key IN reduce(keys = [], first IN $states | keys + [second IN $states WHERE first < second | first + '-' + second])
  + COLLECT {
    MATCH (partner:State) WHERE size($states) = 1 AND partner.code <> $states[0]
    RETURN CASE WHEN partner.code < $states[0] THEN partner.code + '-' + $states[0] ELSE $states[0] + '-' + partner.code END
  }

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
