// Whatever has an id of its own.

-- __typename
CASE
  WHEN this IS NULL THEN null
  WHEN this IS :: MAP THEN 'BilateralRelation'
  WHEN this:State THEN 'State'
  WHEN this:Person THEN 'Person'
  WHEN this:Institution THEN 'Institution'
  WHEN this:Event THEN 'Event'
  WHEN this:Agreement THEN 'Agreement'
  WHEN this:Theme THEN 'Theme'
  WHEN this:Dyad THEN 'BilateralRelation'
  WHEN this:Document THEN 'Document'
  WHEN this:Claim THEN 'Claim'
END
