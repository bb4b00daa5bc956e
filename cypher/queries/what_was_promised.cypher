// Which agreements were announced and not seen signed, the oldest promise first?
// Parameters: none
// Result: one row an agreement, with its parties and the first announcement.
MATCH (agreement:Agreement {status: 'PLANNED'})
RETURN agreement.announced AS announced, agreement.name AS agreement, agreement.date AS plannedFor,
       [(state:State)-[:PARTY_TO]->(agreement) | state.name] AS parties
ORDER BY announced, agreement;
