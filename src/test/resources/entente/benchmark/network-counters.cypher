WITH 0.5 ^ (duration.inDays(date('2000-01-01'), date()).days / 730.5) AS decay
UNWIND $states AS first
UNWIND $states AS second
WITH decay, first, second WHERE first < second
MATCH (y:Dyad {key: first + '-' + second})
WITH * ORDER BY y.pull DESC, y.key
RETURN [{code: first}, {code: second}] AS states, y.events AS events, y.agreements AS agreements,
  1 - exp(-y.pull * decay / 10) AS strength
