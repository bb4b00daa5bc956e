// What has a name and can have ties.

-- __typename
CASE
  WHEN this:State THEN 'State'
  WHEN this:Person THEN 'Person'
  WHEN this:Institution THEN 'Institution'
END
