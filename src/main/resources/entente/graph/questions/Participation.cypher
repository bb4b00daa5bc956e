// A part that somebody took in an event: {actor, role, event}.

-- actor: Actor
WITH this.actor AS it

-- role: String
toUpper(this.role)

// The one that documents show nearest to the event, no more than a year away.
-- office: Office
WITH this.actor AS person, this.event.start AS day
MATCH (person)-[held:HOLDS]->()
WITH held AS it, CASE
    WHEN coalesce(held.from, held.firstSeen) > day THEN duration.inDays(day, coalesce(held.from, held.firstSeen)).days
    WHEN coalesce(held.to, held.lastSeen) < day THEN duration.inDays(coalesce(held.to, held.lastSeen), day).days
    ELSE 0
  END AS distance
WHERE day IS NOT NULL AND distance <= 366
WITH it, distance ORDER BY distance, coalesce(it.lastSeen, date('0001-01-01')) DESC, it.title LIMIT 1
