// A state.

-- code, iso2, names, region

-- id: ID
this.code

-- name: String
CASE $lang WHEN 'fr' THEN coalesce(this.nameFr, this.name) ELSE this.name END

-- capital: String
CASE $lang WHEN 'fr' THEN coalesce(this.capitalFr, this.capital) ELSE this.capital END

-- ties: page of Tie
MATCH (this)<-[:BETWEEN]-(dyad:Dyad)-[:BETWEEN]->(partner:State)
{{filters}}
WITH dyad, partner, $during AS during
WHERE during IS NULL OR dyad.lastSeen IS NULL OR (dyad.firstSeen <= during.to AND dyad.lastSeen >= during.from)
{{Tie.weighed}}
WITH * WHERE during IS NULL OR events > 0 OR agreements > 0
  OR EXISTS { (dyad)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= during.to AND on.lastSeen >= during.from }
WITH {dyad: dyad, partner: partner, during: during, pull: pull, events: events, agreements: agreements, visits: visits,
      lastSeen: lastSeen} AS it
ORDER BY
  CASE $orderBy
    WHEN 'RECENT' THEN toFloat(coalesce(duration.inDays(date('1970-01-01'), it.lastSeen).days, -999999))
    WHEN 'AGREEMENTS' THEN toFloat(it.agreements)
    WHEN 'VISITS' THEN toFloat(it.visits)
    ELSE {{Tie.rank}}
  END DESC,
  it.dyad.key

// In whole years, by counters.
-- ties given years: page of Tie
MATCH (this)<-[:BETWEEN]-(dyad:Dyad)-[:BETWEEN]->(partner:State)
{{filters}}
WITH dyad, partner, $during AS during, $years.first AS beginning, $years.last AS ending
{{Tie.years}}
WITH * WHERE told.events > 0 OR told.agreements > 0
  OR EXISTS { (dyad)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= during.to AND on.lastSeen >= during.from }
WITH told{.*, dyad: dyad, partner: partner, during: during} AS it
ORDER BY CASE $orderBy WHEN 'AGREEMENTS' THEN toFloat(it.agreements) ELSE toFloat(it.visits) END DESC, it.dyad.key

-- ties(with)
partner.code IN $with

-- ties(themes)
MATCH (theme:Theme)<-[:BROADER*0..]-(narrower:Theme) WHERE theme.code IN $themes
WITH dyad, partner, collect(DISTINCT narrower) AS themes
WHERE {{Tie.on}}

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
