// A press document.

-- url, title, publisher, lang, retrieved, text

-- id: ID
this.id

// Where only the month or year is known, no day is told.
-- published: Any
CASE WHEN coalesce(this.precision, 'day') = 'day' THEN this.published END

-- states: [State]
MATCH (this)-[:MENTIONS]->(it:State)
ORDER BY it.code

-- people: [Person]
MATCH (this)-[:MENTIONS]->(it:Person)
ORDER BY it.name, it.id

-- institutions: [Institution]
MATCH (this)-[:MENTIONS]->(it:Institution)
ORDER BY it.name, it.id

-- claims: page of Claim
MATCH (it:Claim)-[:IN]->(this)
ORDER BY it.start, it.id

// The day by which documents are sorted; those of unknown date come last.
-- day
coalesce(it.published, date('0001-01-01'))
