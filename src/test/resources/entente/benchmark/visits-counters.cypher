MATCH ()-[part:TOOK_PART_IN]->(e:Visit) USING INDEX part:TOOK_PART_IN(of, day)
WHERE part.of = $code AND part.day IS NOT NULL AND part.role = 'visitor'
WITH e, part ORDER BY part.of DESC, part.day DESC, e.id LIMIT 50
RETURN e.name AS name, toString(e.start) AS start, e.place AS place, COLLECT {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WITH c ORDER BY c.confidence DESC, c.id LIMIT 1
  MATCH (c)-[:IN]->(d:Document)
  RETURN {quote: c.quote, document: {title: d.title, publisher: d.publisher, published: toString(d.published)}}
} AS evidence
