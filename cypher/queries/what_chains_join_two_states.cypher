// By which chains of facts are two states joined, the shortest first?
// Parameters: from 'BFA', to 'KAZ' (codes)
// Result: one row a chain, with everybody and everything on it and a sentence for each fact.
MATCH (from:State {code: $from}), (to:State {code: $to})
MATCH chain = SHORTEST 3 (from)-[:TOOK_PART_IN|PARTY_TO|HOLDS|OF]-{1,8}(to)
WITH chain, [fact IN nodes(chain) WHERE fact:Event OR fact:Agreement] AS facts
RETURN length(chain) AS steps, [node IN nodes(chain) | node.name] AS names,
       [fact IN facts | head([(fact)<-[:ABOUT]-(claim:Claim) | claim.quote])] AS sentences,
       [fact IN facts | coalesce(fact.start, fact.date, fact.reported)] AS days
ORDER BY steps, days DESC;
