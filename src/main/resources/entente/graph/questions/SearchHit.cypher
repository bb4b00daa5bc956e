// Where a text was found: {node, score, sought}.

-- score

-- highlight: Any
{
  sought: this.sought,
  texts: [text IN [this.node.name, this.node.title, this.node.quote] + coalesce(this.node.names, []) + [this.node.nameFr]
    WHERE text IS NOT NULL]
}

-- node: Node
WITH this.node AS it
