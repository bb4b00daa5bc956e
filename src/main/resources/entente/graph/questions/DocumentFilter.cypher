// What a document `it` has to be like.

-- lang
it.lang = $lang

-- publisher
toLower(it.publisher) = toLower($publisher)

-- during
it.published >= $during.from AND it.published <= $during.to

// All of these states, people and institutions are mentioned.
-- mentions
CALL () {
  UNWIND $mentions AS id
  {{Query.identified}}
  WITH collect(node) AS actors
  WHERE size(actors) = size($mentions)
  WITH actors, head(actors) AS first
  MATCH (it:Document)-[:MENTIONS]->(first)
  WHERE all(actor IN actors WHERE EXISTS { (it)-[:MENTIONS]->(actor) })
  RETURN DISTINCT it
}
