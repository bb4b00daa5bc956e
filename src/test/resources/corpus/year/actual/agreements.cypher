// Every agreement as a row of expected/agreements.tsv; a name made of its kind and its parties is none.
MATCH (a:Agreement)
WITH a, {year: 4, month: 7, day: 10} AS length,
     {PLANNED: 'announced', SIGNED: 'signed', IN_FORCE: 'inForce', ENDED: 'ended'} AS days
RETURN a.id AS key,
       [toLower(a.kind)] AS kind,
       [(s:State)-[:PARTY_TO]->(a) | s.code] AS parties,
       [toString(a.count)] AS count,
       [CASE WHEN NOT a.name =~ '.+: .+ – .+' THEN a.name END] AS name,
       [status IN a.history |
         status + coalesce(' ' + left(toString(a[days[status]]), length[a[days[status] + 'Precision']]), '')] AS history,
       [toString(toInteger(a.amount))] AS amount,
       [a.currency] AS currency,
       [(a)-[:ON]->(t:Theme) | t.code] AS themes,
       [(a)-[:SIGNED_AT]->(e:Event) | e.id] AS signedAt,
       COLLECT { MATCH (a)<-[:ABOUT]-(:Claim)-[:IN]->(d:Document) RETURN DISTINCT d.id } AS documents
