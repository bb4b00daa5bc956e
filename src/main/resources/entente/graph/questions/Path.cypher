// A chain of facts between two actors: {hops, day, during}, or {unknown} where the argument of that name names no actor.
// Each hop is {from, to, through}; through a dyad stands for its newest fact. The day of a chain is that of its oldest fact.

-- __typename
CASE WHEN this.unknown IS NULL THEN 'Path' ELSE this.unknown END

-- length: Int
size(this.hops)

-- hops: [Hop]
UNWIND range(0, size(this.hops) - 1) AS place
WITH place, this.hops[place] AS hop, this.hops[place].through AS through, this.during AS during
CALL (through, during) {
  WITH * WHERE through IS :: RELATIONSHIP OR NOT through:Dyad
  RETURN through AS fact
  UNION ALL
  WITH * WHERE through IS :: NODE AND through:Dyad
  MATCH (fact)-[:WITHIN]->(through)
  WHERE {{Path.counts}}
  RETURN fact ORDER BY {{Path.day}} DESC, fact.id LIMIT 1
}
WITH {place: place, from: hop.from, to: hop.to, through: fact} AS it
ORDER BY it.place

// All `chains` from `start` to `goal` that are wanted: what joins them directly, then what meets half-way, going on from
// both ends as long as there are not enough.
-- search
CALL (start, goal, during) {
  {{Path.direct}}
}
WITH *, [{side: 0, actor: start, actors: [start], hops: [], day: date('9999-12-31')},
  {side: 1, actor: goal, actors: [goal], hops: [], day: date('9999-12-31')}] AS rows, 1000 AS reach
CALL (start, goal, during, chains, rows, reach) {
  UNWIND CASE WHEN $maxHops > 1 AND size(chains) < $first THEN rows ELSE [] END AS row
  {{Path.step}}
}
WITH start, goal, during, chains, further AS rows, further AS ends
CALL (ends) {
  {{Path.meeting}}
}
WITH start, goal, during, chains + met AS chains, rows, 100 AS reach
CALL (start, goal, during, chains, rows, reach) {
  UNWIND CASE WHEN $maxHops > 2 AND size(chains) < $first THEN rows ELSE [] END AS row
  {{Path.step}}
}
WITH start, goal, during, chains, further AS rows, reach,
  CASE further WHEN [] THEN [] ELSE further + [row IN rows WHERE row.side = 1] END AS ends
CALL (ends) {
  {{Path.meeting}}
}
WITH start, goal, during, chains + met AS chains, rows, reach
CALL (start, goal, during, chains, rows, reach) {
  UNWIND CASE WHEN $maxHops > 4 AND size(chains) < $first THEN rows ELSE [] END AS row
  {{Path.step}}
}
WITH chains, CASE further WHEN [] THEN [] ELSE further + [row IN rows WHERE row.side = 1] END AS ends
CALL (ends) {
  {{Path.meeting}}
}
WITH chains + met AS chains

// The `chains` of one hop. Two states have a dyad; of others, the one with fewer facts is asked.
-- direct
CALL (start, goal, during) {
  WITH * WHERE start:State AND goal:State
  WITH *, CASE WHEN start.code < goal.code THEN start.code + '-' + goal.code ELSE goal.code + '-' + start.code END AS key
  MATCH (fact)-[:WITHIN]->(:Dyad {key: key})
  WHERE {{Path.counts}}
  RETURN fact AS through, {{Path.day}} AS day
  UNION ALL
  WITH * WHERE NOT (start:State AND goal:State)
  WITH during, CASE WHEN COUNT { (start)-[:TOOK_PART_IN]->() } > COUNT { (goal)-[:TOOK_PART_IN]->() }
    THEN [goal, start] ELSE [start, goal] END AS two
  WITH during, two[0] AS near, two[1] AS far
  MATCH (near)-[:TOOK_PART_IN|PARTY_TO]->(fact)
  WHERE {{Path.counts}} AND EXISTS { (far)-[:TOOK_PART_IN|PARTY_TO]->(fact) }
  RETURN DISTINCT fact AS through, {{Path.day}} AS day
  UNION ALL
  MATCH (start)-[bond:HOLDS|OF]-(goal)
  WHERE {{Path.held}}
  RETURN {{Path.bond}} AS through, {{Path.lastHeld}} AS day
}
WITH start, goal, during, through, day
  ORDER BY day DESC, through.id LIMIT $first
RETURN collect({hops: [{from: start, to: goal, through: through}], day: day, during: during}) AS chains

// All chains of `rows` one hop on, the newest to each actor. No more than 100 states and 100 others go on.
-- step
WITH start, goal, during, reach, row.side AS side, row.actor AS actor, collect(row) AS former, max(row.day) AS newest
  ORDER BY newest DESC
WITH start, goal, during, reach, side, collect({actor: actor, former: former}) AS ends
UNWIND [end IN ends WHERE end.actor:State][..100] + [end IN ends WHERE NOT end.actor:State][..100] AS end
WITH start, goal, during, reach, side, end.actor AS actor, end.former AS former
CALL (actor, during, reach) {
  {{Path.neighbours}}
}
UNWIND former AS row
WITH row, actor, next, through, CASE WHEN day < row.day THEN day ELSE row.day END AS day, start, goal
  ORDER BY day DESC
WHERE NOT next IN row.actors AND next <> start AND next <> goal AND none(hop IN row.hops WHERE hop.through = through)
WITH next, row.side AS side, collect({row: row, actor: actor, through: through, day: day})[..$first] AS best
UNWIND best AS one
RETURN collect({side: side, actor: next, actors: one.row.actors + [next], day: one.day, hops: CASE side
  WHEN 0 THEN one.row.hops + [{from: one.actor, to: next, through: one.through}]
  ELSE [{from: next, to: one.actor, through: one.through}] + one.row.hops
END}) AS further

// Whom the newest facts join to an `actor`, and the newest of these. A state with too many facts is asked for its dyads.
-- neighbours
WITH *, actor:State AND COUNT { (actor)-[:TOOK_PART_IN]->() } + COUNT { (actor)-[:PARTY_TO]->() } > 1000 AS many
CALL (actor, during, reach, many) {
  WITH * WHERE NOT many
  MATCH (actor)-[:TOOK_PART_IN|PARTY_TO]->(fact)
  WHERE {{Path.counts}}
  WITH fact, reach, {{Path.day}} AS day
    ORDER BY day DESC
  WITH reach, collect({fact: fact, day: day}) AS facts
  UNWIND facts[..reach] AS one
  WITH one.fact AS through, one.day AS day
  MATCH (through)<-[:TOOK_PART_IN|PARTY_TO]-(next)
  RETURN DISTINCT next, through, day
  UNION ALL
  WITH * WHERE many
  MATCH (actor)<-[:BETWEEN]-(through:Dyad)-[:BETWEEN]->(next)
  WHERE EXISTS { MATCH (through)<-[:WITHIN]-(fact) WHERE {{Path.counts}} }
  RETURN next, through, coalesce(through.lastSeen, date('0001-01-01')) AS day
  UNION ALL
  MATCH (actor)-[bond:HOLDS|OF]-(next)
  WHERE {{Path.held}}
  RETURN next, {{Path.bond}} AS through, {{Path.lastHeld}} AS day
}
WITH actor, next, through, day
  ORDER BY day DESC
WHERE next <> actor
WITH next, collect({through: through, day: day})[..$first] AS best
UNWIND best AS one
RETURN next, one.through AS through, one.day AS day

// The best chains of `ends` of both sides that are at the same actor.
-- meeting
UNWIND ends AS end
WITH end.actor AS actor, collect(end) AS here
UNWIND [row IN here WHERE row.side = 0] AS one
UNWIND [row IN here WHERE row.side = 1] AS other
WITH one, other, size(one.hops) + size(other.hops) AS length
WHERE length <= $maxHops AND none(actor IN one.actors WHERE actor <> one.actor AND actor IN other.actors)
  AND none(hop IN one.hops WHERE any(later IN other.hops WHERE later.through = hop.through))
WITH one.hops + other.hops AS hops, CASE WHEN one.day < other.day THEN one.day ELSE other.day END AS day, length
  ORDER BY length, day DESC LIMIT $first
RETURN collect({hops: hops, day: day}) AS met

// Whether a `fact` lies in the period and was not called off.
-- counts
fact.status <> 'CANCELLED' AND (during IS NULL OR (coalesce(fact.start, fact.date) <= during.to
  AND coalesce(fact.end, fact.start, fact.date) >= during.from))

-- day
coalesce(fact.start, fact.date, fact.reported, date('0001-01-01'))

// Whether documents show the office `bond` in the period. That an institution is a state's has no date.
-- held
bond:OF OR during IS NULL OR (coalesce(bond.from, bond.firstSeen) <= during.to
  AND coalesce(bond.to, bond.lastSeen) >= during.from)

-- lastHeld
CASE WHEN bond:OF THEN date('9999-12-31') ELSE coalesce(bond.lastSeen, date('0001-01-01')) END

// What stands for a `bond`: the office, or the institution that is a state's.
-- bond
CASE WHEN bond:OF THEN startNode(bond) ELSE bond END
