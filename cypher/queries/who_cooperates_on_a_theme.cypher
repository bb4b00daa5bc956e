// Which states cooperate on a theme or on what belongs to it?
// Parameters: theme 'energy'
// Result: one row a pair and theme, most claims first.
MATCH (:Theme {code: $theme})<-[:BROADER*0..1]-(theme:Theme)<-[on:COOPERATES_ON]-(dyad:Dyad)
RETURN dyad.key AS states, theme.name AS theme, on.claims AS claims, on.firstSeen AS firstSeen, on.lastSeen AS lastSeen
ORDER BY claims DESC, states, theme;
