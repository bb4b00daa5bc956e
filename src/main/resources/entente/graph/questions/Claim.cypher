// What one sentence of one document says.

-- kind, status, quote, start, end, confidence, extractor, recorded

-- id: ID
this.id

-- document: Document
MATCH (this)-[:IN]->(it:Document)

-- about: [Node]
MATCH (this)-[:ABOUT]->(it)
ORDER BY labels(it)[0], coalesce(it.name, it.key), coalesce(it.id, it.code, it.key)

// The day by which claims are sorted, of their `document`; those of unknown date come last.
-- day
coalesce(document.published, date('0001-01-01'))
