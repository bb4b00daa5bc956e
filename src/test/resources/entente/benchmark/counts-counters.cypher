MATCH (s:State {code: $code})
RETURN s.code AS code, s.events AS events, s.visits AS visits, s.meetings AS meetings, s.calls AS calls,
       s.conferences AS conferences
