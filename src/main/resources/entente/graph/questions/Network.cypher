// The strongest ties, for drawing: {ties}, the strongest first.

-- states: [State]
UNWIND this.ties AS tie
UNWIND [left(tie.key, 3), right(tie.key, 3)] AS code
WITH DISTINCT code
MATCH (it:State {code: code})
ORDER BY it.code

-- ties: [Tie]
UNWIND this.ties AS it

// The strongest of the ties of which `dyad`, `during`, `told` and `pull` are known; `decay` is for all.
-- strongest
WITH dyad, dyad.key AS key, during, told, pull
  ORDER BY {{Tie.rank}} DESC, key LIMIT $links
WITH {ties: collect({dyad: dyad, key: key, during: during, told: told, pull: pull})} AS it
