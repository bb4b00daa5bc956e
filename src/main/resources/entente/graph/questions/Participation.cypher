// A part that somebody took in an event: {actor, type, role, event}, with the actor's type.

-- actor: Actor
WITH this.actor AS it

-- actor(__typename)
this.type

-- role: String
toUpper(this.role)

// The one that the documents show that tell of the event, else the one known to be held on that day, else one that
// documents show at most a month away: they speak of an event after it.
-- office: Office
WITH this.actor AS person, this.event AS event, this.event.start AS day
MATCH (person)-[held:HOLDS]->()
WITH held AS it, day, CASE
    WHEN coalesce(held.from, held.firstSeen) > day THEN duration.inDays(day, coalesce(held.from, held.firstSeen)).days
    WHEN coalesce(held.to, held.lastSeen) < day THEN duration.inDays(coalesce(held.to, held.lastSeen), day).days
    ELSE 0
  END AS distance,
  EXISTS {
    (event)<-[:ABOUT]-(:Claim)-[:IN]->(:Document)<-[:IN]-(office:Claim {kind: 'OFFICE'})-[:ABOUT]->(person)
    WHERE office.title IN held.titles
  } AS shown
WHERE shown OR (day IS NOT NULL AND distance <= 31)
WITH it, shown, distance
ORDER BY shown DESC, distance, coalesce(it.lastSeen, date('0001-01-01')) DESC, it.title LIMIT 1
