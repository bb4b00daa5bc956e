// Which ties, each a `dyad`, belong to a network. A dyad's key names its two states.

// Ties among these; of one state, its ties with all others.
-- states
dyad.key IN reduce(keys = [], first IN $states | keys + [second IN $states WHERE first < second | first + '-' + second])
  + COLLECT {
    UNWIND CASE size($states) WHEN 1 THEN $states ELSE [] END AS code
    MATCH (:State {code: code})<-[:BETWEEN]-(own:Dyad)
    RETURN own.key
  }

// Both states lie in one of these regions or subregions.
-- regions
MATCH (first:State {code: left(dyad.key, 3)}), (second:State {code: right(dyad.key, 3)})
WHERE all(state IN [first, second] WHERE any(region IN $regions
  WHERE toLower(region) IN [toLower(state.region), toLower(state.subregion)]))

-- themes
{{Tie.on}}

-- during
dyad.lastSeen IS NULL OR (dyad.firstSeen <= $during.to AND dyad.lastSeen >= $during.from)
