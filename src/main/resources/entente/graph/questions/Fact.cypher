// What joins two actors.

-- __typename
CASE
  WHEN this IS :: RELATIONSHIP THEN 'Office'
  WHEN this:Event THEN 'Event'
  WHEN this:Agreement THEN 'Agreement'
  WHEN this:Institution THEN 'Institution'
END
