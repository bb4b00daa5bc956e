// What a document `it` has to be like.

-- lang
it.lang = $lang

-- publisher
toLower(it.publisher) = toLower($publisher)

-- during
it.published >= $during.from AND it.published <= $during.to

// All of these are mentioned.
-- mentions
all(id IN $mentions WHERE EXISTS { (it)-[:MENTIONS]->(actor) WHERE id.key IN [actor.code, actor.id] })
