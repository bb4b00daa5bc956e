// Which themes a fact is about stands in it, too: a filter looks at many facts for a page of answers.
MATCH (f:Event|Agreement)
SET f.themeCodes = COLLECT { MATCH (f)-[:ON]->(t:Theme) RETURN t.code ORDER BY t.code };
