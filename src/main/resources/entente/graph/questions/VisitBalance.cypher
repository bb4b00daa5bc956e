// Who visited whom: {visits}, the newest first, each {visit, going, coming}: whether the first of the two states visited
// the second, or the second the first.

-- total: Int
size(this.visits)

-- from: Int
size([row IN this.visits WHERE row.going])

-- to: Int
size([row IN this.visits WHERE row.coming])

-- lastFrom: Event
WITH head([row IN this.visits WHERE row.going | row.visit]) AS it
WHERE it IS NOT NULL

-- lastTo: Event
WITH head([row IN this.visits WHERE row.coming | row.visit]) AS it
WHERE it IS NOT NULL

-- daysSinceLast: Int
duration.inDays(
  reduce(last = null, row IN this.visits | CASE
    WHEN last IS NULL OR last < coalesce(row.visit.end, row.visit.start) THEN coalesce(row.visit.end, row.visit.start)
    ELSE last
  END), date()).days
