MATCH (:State {code: $code})-[:TOOK_PART_IN {role: 'visitor'}]->(e:Visit)
WITH e ORDER BY coalesce(e.start, date('0001-01-01')) DESC, e.id LIMIT 50
RETURN e.name AS name, toString(e.start) AS start, e.place AS place, COLLECT {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WITH c ORDER BY c.confidence DESC, c.id LIMIT 1
  MATCH (c)-[:IN]->(d:Document)
  RETURN {quote: c.quote, document: {title: d.title, publisher: d.publisher, published: toString(d.published)}}
} AS evidence
