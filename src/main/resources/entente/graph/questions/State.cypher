// A state.

-- code, iso2, names, region

-- id: ID
this.code

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- capital: String
CASE $lang WHEN 'fr' THEN coalesce(this.capitalFr, this.capital) ELSE this.capital END

// For all times, by counters.
-- ties: page of Tie
WITH *, {{Tie.decay}} AS decay
MATCH (this)<-[:BETWEEN]-(dyad:Dyad)
{{filters}}
WITH *, null AS during, dyad AS told
ORDER BY {{orderBy}} DESC, dyad.key
WITH *, {dyad: dyad, key: dyad.key, partner: {{State.partner}}, during: during, told: told} AS it

// In whole years, by counters of years. What ties are sorted by is a variable, so that the others are read of the page only.
-- ties given years: page of Tie
MATCH (this)<-[:BETWEEN]-(dyad:Dyad)
{{filters}}
WITH *, $during AS during, $years AS years
{{Tie.years}}
WITH * WHERE events > 0 OR agreements > 0 OR {{State.cooperating}}
ORDER BY {{orderBy}} DESC, dyad.key
WITH *, {dyad: dyad, key: dyad.key, partner: {{State.partner}}, during: during,
  told: {events: events, agreements: agreements}} AS it

// In another period, by facts.
-- ties given during: page of Tie
WITH *, {{Tie.decay}} AS decay
MATCH (this)<-[:BETWEEN]-(dyad:Dyad)
{{filters}}
WITH *, $during AS during
WHERE dyad.lastSeen IS NULL OR (dyad.firstSeen <= during.to AND dyad.lastSeen >= during.from)
{{Tie.facts}}
WITH * WHERE events > 0 OR agreements > 0 OR {{State.cooperating}}
WITH *, {{Tie.figures}} AS told
ORDER BY {{orderBy}} DESC, dyad.key
WITH *, {dyad: dyad, key: dyad.key, partner: {{State.partner}}, during: during, told: told, pull: pull} AS it

-- ties(orderBy STRENGTH)
head([pull IN [{{Tie.pull}}] | {{Tie.rank}}])

-- ties given during(orderBy STRENGTH)
{{Tie.rank}}

-- ties(orderBy RECENT)
coalesce(told.lastSeen, date('0001-01-01'))

-- ties(orderBy AGREEMENTS)
coalesce(told.agreements, 0)

-- ties given years(orderBy AGREEMENTS)
agreements

-- ties(orderBy VISITS)
coalesce(told.visits, 0)

-- ties given years(orderBy VISITS)
visits

-- ties(with)
{{State.partner}} IN $with

-- ties(themes)
{{Tie.on}}

// The code of the other state of a `dyad`.
-- partner
CASE left(dyad.key, 3) WHEN this.code THEN right(dyad.key, 3) ELSE left(dyad.key, 3) END

-- cooperating
EXISTS { (dyad)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= during.to AND on.lastSeen >= during.from }

-- visits: page of Event
MATCH ()-[part:TOOK_PART_IN]->(it:Visit)
USING INDEX part:TOOK_PART_IN(of, day)
WHERE part.of = this.code AND part.day IS NOT NULL
MATCH (it)
{{filters}}
ORDER BY part.of DESC, part.day DESC, it.id

-- visits(totalCount)
CASE WHEN $direction = 'BOTH' AND $with IS NULL AND $during IS NULL THEN this.visits END

-- visits(direction)
$direction = 'BOTH' OR part.role = {MADE: 'visitor', RECEIVED: 'host'}[$direction]

// Two that visit a third together do not visit one another.
-- visits(with)
EXISTS {
  (:State {code: $with})-[other:TOOK_PART_IN]->(it)
  WHERE NOT (other.role = 'visitor' AND part.role = 'visitor')
}

-- visits(during)
{{Event.during}}

-- events: page of Event
MATCH ()-[part:TOOK_PART_IN]->(it:Event)
USING INDEX part:TOOK_PART_IN(of, day)
WHERE part.of = this.code AND part.day IS NOT NULL
MATCH (it)
{{filters}}
ORDER BY part.of DESC, part.day DESC, it.id

-- events(totalCount)
CASE
  WHEN $filter IS NULL OR $filter = {} THEN this.events
  WHEN keys($filter) = ['kinds'] AND all(kind IN $filter.kinds WHERE kind IN ['VISIT', 'MEETING', 'CALL', 'CONFERENCE'])
    THEN CASE WHEN 'VISIT' IN $filter.kinds THEN this.visits ELSE 0 END
      + CASE WHEN 'MEETING' IN $filter.kinds THEN this.meetings ELSE 0 END
      + CASE WHEN 'CALL' IN $filter.kinds THEN this.calls ELSE 0 END
      + CASE WHEN 'CONFERENCE' IN $filter.kinds THEN this.conferences ELSE 0 END
END

-- agreements(totalCount)
CASE
  WHEN $filter IS NULL OR $filter = {} THEN this.agreements
  WHEN $filter = {kinds: ['MOU']} THEN this.mous
END

-- agreements: page of Agreement
MATCH ()-[part:PARTY_TO]->(it:Agreement)
USING INDEX part:PARTY_TO(of, day)
WHERE part.of = this.code AND part.day IS NOT NULL
MATCH (it)
{{filters}}
ORDER BY part.of DESC, part.day DESC, it.id

-- people: page of Person
MATCH (it:Person)-[:REPRESENTS]->(this)
{{filters}}
ORDER BY it.name, it.id

-- people(asOf)
EXISTS { (it)-[held:HOLDS]->() WHERE {{Office.asOf}} }

-- institutions: page of Institution
MATCH (it:Institution)-[:OF]->(this)
{{filters}}
ORDER BY it.name, it.id

-- institutions(kind)
it.kind = $kind

-- themes: [ThemeCount]
MATCH (this)<-[:BETWEEN]-(dyad:Dyad)
WITH dyad, $during AS during
{{ThemeCount.facts}}
{{ThemeCount.counted}}

-- documents: page of Document
MATCH (it:Document)-[:MENTIONS]->(this)
ORDER BY {{Document.day}} DESC, it.id
