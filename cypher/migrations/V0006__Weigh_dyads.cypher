// What the facts of two states weigh together, for the question which ties are strongest: Tie.strength in one number.
CREATE INDEX dyad_pull IF NOT EXISTS FOR (d:Dyad) ON (d.pull);
CREATE INDEX dyad_pull_from IF NOT EXISTS FOR (d:Dyad) ON (d.pullFrom);
MATCH (y:Dyad)
CALL (y) {
  MATCH (y)-[bond:WITHIN|COOPERATES_ON]-(f)
  RETURN coalesce(bond.lastSeen, f.end, f.start, f.date, f.reported, y.lastSeen) AS day, CASE
      WHEN bond:COOPERATES_ON THEN 0.5
      WHEN f.status IN ['PLANNED', 'CANCELLED'] THEN 0.0
      WHEN f:Agreement THEN 3.0
      WHEN f:Visit THEN 2.0
      ELSE 1.0
    END AS weight
}
WITH y, sum(weight * 2 ^ (duration.inDays(date('2000-01-01'), day).days / 730.5)) AS pull,
     max(CASE WHEN weight > 0 THEN coalesce(day, date('9999-12-31')) END) AS last
SET y.pull = round(pull, 6), y.pullFrom = coalesce(last, date('0001-01-01'));
