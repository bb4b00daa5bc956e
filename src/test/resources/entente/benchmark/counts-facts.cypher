MATCH (s:State {code: $code})-[:TOOK_PART_IN]->(e:Event)
RETURN s.code AS code,
  count(e) AS events, count(CASE e.kind WHEN 'VISIT' THEN 1 END) AS visits,
  count(CASE e.kind WHEN 'MEETING' THEN 1 END) AS meetings, count(CASE e.kind WHEN 'CALL' THEN 1 END) AS calls,
  count(CASE e.kind WHEN 'CONFERENCE' THEN 1 END) AS conferences
