// The newest facts of all, of a state and of two states are read from indexes that are sorted by day; the undated come last.
CREATE INDEX event_day IF NOT EXISTS FOR (e:Event) ON (e.day);
CREATE INDEX agreement_day IF NOT EXISTS FOR (a:Agreement) ON (a.day);
CREATE INDEX part_of_day IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.of, r.day);
CREATE INDEX party_of_day IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.of, r.day);
CREATE INDEX within_of_day IF NOT EXISTS FOR ()-[r:WITHIN]-() ON (r.of, r.day);
MATCH (f:Event|Agreement) SET f.day = coalesce(f.start, f.date, date('0001-01-01'));
MATCH (s:State)-[r:TOOK_PART_IN|PARTY_TO]->(f) SET r.of = s.code, r.day = f.day;
MATCH (f)-[r:WITHIN]->(y:Dyad) SET r.of = y.key, r.day = f.day;
