// Who visited whom: {dyad, during, first, second}.

-- total: Int
COUNT {
  WITH this.dyad AS dyad, this.during AS during
  MATCH (dyad)<-[:WITHIN]-(visit:Visit)
  WHERE {{VisitBalance.held}}
}

-- from: Int
COUNT {
  WITH this.first AS guest, this.second AS host, this.during AS during
  {{VisitBalance.visits}}
}

-- to: Int
COUNT {
  WITH this.second AS guest, this.first AS host, this.during AS during
  {{VisitBalance.visits}}
}

-- lastFrom: Event
WITH this.first AS guest, this.second AS host, this.during AS during
{{VisitBalance.visits}}
WITH visit AS it
ORDER BY {{Event.day}} DESC, it.id

-- lastTo: Event
WITH this.second AS guest, this.first AS host, this.during AS during
{{VisitBalance.visits}}
WITH visit AS it
ORDER BY {{Event.day}} DESC, it.id

-- daysSinceLast: Int
head(COLLECT {
  WITH this.dyad AS dyad, this.during AS during
  MATCH (dyad)<-[:WITHIN]-(visit:Visit)
  WHERE {{VisitBalance.held}}
  RETURN duration.inDays(max(coalesce(visit.end, visit.start)), date()).days
})

// From one state to another, never a visit of both to a third.
-- visits
MATCH (guest)-[coming:TOOK_PART_IN]->(visit:Visit)<-[receiving:TOOK_PART_IN]-(host)
WHERE coming.role = 'visitor' AND receiving.role = 'host' AND {{VisitBalance.held}}

-- held
visit.status = 'HELD'
  AND (during IS NULL OR (visit.start <= during.to AND coalesce(visit.end, visit.start) >= during.from))
