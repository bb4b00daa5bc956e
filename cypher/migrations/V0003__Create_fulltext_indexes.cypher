// Words in any case, with or without accents.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:State|Institution|Person|Event|Agreement|Theme) ON EACH [n.name, n.nameFr, n.officialName, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX titles IF NOT EXISTS
FOR (d:Document) ON EACH [d.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX quotes IF NOT EXISTS
FOR (c:Claim) ON EACH [c.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
