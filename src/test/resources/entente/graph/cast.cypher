// A cast of characters for tests, written as graph.md says.
CREATE (kaz:State {code: 'KAZ', iso2: 'KZ', name: 'Kazakhstan', nameFr: 'Kazakhstan', officialName: 'Republic of Kazakhstan',
    names: ['Kazakhstan', 'kazakh', 'kazakhe', 'kazakhstanais', 'Kasachstan'], capital: 'Astana', capitalFr: 'Astana',
    region: 'Asia', subregion: 'Central Asia', status: 'un_member'})
CREATE (are:State {code: 'ARE', iso2: 'AE', name: 'United Arab Emirates', nameFr: 'Émirats arabes unis',
    officialName: 'United Arab Emirates', names: ['United Arab Emirates', 'UAE', 'Émirats arabes unis', 'émirien'],
    capital: 'Abu Dhabi', capitalFr: 'Abou Dabi', region: 'Asia', subregion: 'Western Asia', status: 'un_member'})
CREATE (chn:State {code: 'CHN', iso2: 'CN', name: 'China', nameFr: 'Chine', officialName: 'People\'s Republic of China',
    names: ['China', 'Chine', 'Chinese', 'chinois'], capital: 'Beijing', capitalFr: 'Pékin', region: 'Asia',
    subregion: 'Eastern Asia', status: 'un_member'})
CREATE (mar:State {code: 'MAR', iso2: 'MA', name: 'Morocco', nameFr: 'Maroc', officialName: 'Kingdom of Morocco',
    names: ['Morocco', 'Maroc', 'Moroccan', 'marocain'], capital: 'Rabat', capitalFr: 'Rabat', region: 'Africa',
    subregion: 'Northern Africa', status: 'un_member'})
CREATE (qat:State {code: 'QAT', iso2: 'QA', name: 'Qatar', nameFr: 'Qatar', officialName: 'State of Qatar',
    names: ['Qatar', 'Qatari', 'qatari'], capital: 'Doha', capitalFr: 'Doha', region: 'Asia', subregion: 'Western Asia',
    status: 'un_member'})

CREATE (digital:Theme {code: 'digital', name: 'Digital', nameFr: 'Numérique'})
CREATE (ai:Theme {code: 'artificial-intelligence', name: 'Artificial intelligence', nameFr: 'Intelligence artificielle'})
CREATE (environment:Theme {code: 'environment', name: 'Environment', nameFr: 'Environnement'})
CREATE (water:Theme {code: 'water', name: 'Water resources', nameFr: 'Ressources en eau'})
CREATE (ai)-[:BROADER]->(digital), (water)-[:BROADER]->(environment)

CREATE (tokayev:Person {id: 'kaz-tokayev', name: 'Kassym-Jomart Tokayev',
    names: ['Kassym-Jomart Tokayev', 'Kassym-Jomart Tokaïev', 'Tokayev']})
CREATE (olama:Person {id: 'are-al-olama', name: 'Omar Sultan Al Olama', names: ['Omar Sultan Al Olama', 'Al Olama']})
CREATE (koshanov:Person {id: 'kaz-koshanov', name: 'Yerlan Koshanov', names: ['Yerlan Koshanov']})
CREATE (zhao:Person {id: 'chn-zhao', name: 'Zhao Leji', names: ['Zhao Leji']})
CREATE (seghrouchni:Person {id: 'mar-seghrouchni', name: 'Amal El Fallah Seghrouchni',
    names: ['Amal El Fallah Seghrouchni']})
CREATE (mannai:Person {id: 'qat-al-mannai', name: 'Mohammed Bin Ali Al Mannai', names: ['Mohammed Bin Ali Al Mannai']})
CREATE (tokayev)-[:REPRESENTS]->(kaz), (koshanov)-[:REPRESENTS]->(kaz), (olama)-[:REPRESENTS]->(are),
  (zhao)-[:REPRESENTS]->(chn), (seghrouchni)-[:REPRESENTS]->(mar), (mannai)-[:REPRESENTS]->(qat)

CREATE (mazhilis:Institution:Parliament {id: 'kaz-mazhilis', name: 'Mazhilis', names: ['Mazhilis', 'Mäjilis'],
    kind: 'PARLIAMENT', portfolio: []})
CREATE (ministry:Institution:Ministry {id: 'qat-ministry-digital', name: 'Ministry of Communications',
    names: ['Ministry of Communications'], kind: 'MINISTRY', portfolio: ['artificial-intelligence', 'digital']})
CREATE (mazhilis)-[:OF]->(kaz), (ministry)-[:OF]->(qat)
CREATE (tokayev)-[:HOLDS {title: 'président', lang: 'fr', firstSeen: date('2025-10-04'), lastSeen: date('2025-10-04')}]->(kaz)
CREATE (koshanov)-[:HOLDS {title: 'chairman', lang: 'en', firstSeen: date('2025-11-12'), lastSeen: date('2025-11-20')}]->(mazhilis)
CREATE (mannai)-[:HOLDS {title: 'minister', lang: 'en', firstSeen: date('2026-02-02'), lastSeen: date('2026-02-02')}]->(ministry)

CREATE (bridge:Event:Conference {id: 'digital-bridge-2025', name: 'Digital Bridge 2025', kind: 'CONFERENCE', status: 'HELD',
    start: date('2025-10-02'), end: date('2025-10-04'), precision: 'day', place: 'Astana'})
CREATE (visit:Event:Visit {id: 'visit-kaz-chn-2025-11', name: 'Visit of Kazakhstan to China', kind: 'VISIT', status: 'HELD',
    start: date('2025-11-01'), end: date('2025-11-30'), precision: 'month', place: 'Beijing'})
CREATE (return:Event:Visit {id: 'visit-chn-kaz-2026', name: 'Visit of China to Kazakhstan', kind: 'VISIT', status: 'HELD',
    start: date('2026-01-15'), precision: 'day', place: 'Astana'})
CREATE (meeting:Event:Meeting {id: 'meeting-mar-qat-2026-02-01', name: 'Meeting in Doha', kind: 'MEETING', status: 'HELD',
    start: date('2026-02-01'), end: date('2026-02-01'), precision: 'day', place: 'Doha'})
CREATE (undated:Event:Meeting {id: 'meeting-undated', name: 'Talks', kind: 'MEETING', status: 'PLANNED'})
CREATE (tokayev)-[:TOOK_PART_IN {role: 'host'}]->(bridge), (olama)-[:TOOK_PART_IN {role: 'participant'}]->(bridge),
  (kaz)-[:TOOK_PART_IN {role: 'host'}]->(bridge), (are)-[:TOOK_PART_IN {role: 'participant'}]->(bridge),
  (koshanov)-[:TOOK_PART_IN {role: 'visitor'}]->(visit), (mazhilis)-[:TOOK_PART_IN {role: 'visitor'}]->(visit),
  (kaz)-[:TOOK_PART_IN {role: 'visitor'}]->(visit), (chn)-[:TOOK_PART_IN {role: 'host'}]->(visit),
  (zhao)-[:TOOK_PART_IN {role: 'host'}]->(visit),
  (chn)-[:TOOK_PART_IN {role: 'visitor'}]->(return), (kaz)-[:TOOK_PART_IN {role: 'host'}]->(return),
  (seghrouchni)-[:TOOK_PART_IN {role: 'visitor'}]->(meeting), (mannai)-[:TOOK_PART_IN {role: 'host'}]->(meeting),
  (mar)-[:TOOK_PART_IN {role: 'visitor'}]->(meeting), (qat)-[:TOOK_PART_IN {role: 'host'}]->(meeting),
  (kaz)-[:TOOK_PART_IN {role: 'participant'}]->(undated), (chn)-[:TOOK_PART_IN {role: 'participant'}]->(undated)
CREATE (bridge)-[:ON]->(ai)

CREATE (deals:Agreement {id: 'are-kaz-22', name: '22 agreements', kind: 'AGREEMENT', status: 'SIGNED',
    date: date('2025-10-03'), precision: 'day', count: 22, amount: 5.0e9, currency: 'USD'})
CREATE (rivers:Agreement {id: 'chn-kaz-rivers', name: 'Agreement on transboundary rivers', kind: 'AGREEMENT',
    status: 'PLANNED', count: 1})
CREATE (kaz)-[:PARTY_TO]->(deals), (are)-[:PARTY_TO]->(deals), (kaz)-[:PARTY_TO]->(rivers), (chn)-[:PARTY_TO]->(rivers),
  (mazhilis)-[:PARTY_TO]->(rivers), (deals)-[:SIGNED_AT]->(bridge), (deals)-[:ON]->(ai), (rivers)-[:ON]->(water)

CREATE (areKaz:Dyad {key: 'ARE-KAZ', firstSeen: date('2025-10-02'), lastSeen: date('2025-10-04')}),
  (chnKaz:Dyad {key: 'CHN-KAZ', firstSeen: date('2025-11-01'), lastSeen: date('2026-01-15')}),
  (marQat:Dyad {key: 'MAR-QAT', firstSeen: date('2026-02-01'), lastSeen: date('2026-02-01')})
CREATE (areKaz)-[:BETWEEN]->(are), (areKaz)-[:BETWEEN]->(kaz), (chnKaz)-[:BETWEEN]->(chn), (chnKaz)-[:BETWEEN]->(kaz),
  (marQat)-[:BETWEEN]->(mar), (marQat)-[:BETWEEN]->(qat)
CREATE (bridge)-[:WITHIN]->(areKaz), (deals)-[:WITHIN]->(areKaz), (visit)-[:WITHIN]->(chnKaz), (return)-[:WITHIN]->(chnKaz),
  (undated)-[:WITHIN]->(chnKaz), (rivers)-[:WITHIN]->(chnKaz), (meeting)-[:WITHIN]->(marQat)
CREATE (areKaz)-[:COOPERATES_ON {claims: 1, firstSeen: date('2025-10-04'), lastSeen: date('2025-10-04')}]->(ai),
  (marQat)-[:COOPERATES_ON {claims: 1, firstSeen: date('2026-02-02'), lastSeen: date('2026-02-02')}]->(ai)
CREATE (tokayev)-[:MET {meetings: 1, firstSeen: date('2025-10-02'), lastSeen: date('2025-10-04')}]->(olama),
  (seghrouchni)-[:MET {meetings: 1, firstSeen: date('2026-02-01'), lastSeen: date('2026-02-01')}]->(mannai)

CREATE (french:Document {id: 'emirats', url: 'https://example.org/emirats?x=1&y=2', title: 'Émirats et Kazakhstan <ensemble>',
    publisher: 'Agence', lang: 'fr', published: date('2025-10-04'), retrieved: datetime('2025-10-05T08:00:00Z'),
    text: 'Kassym-Jomart Tokaïev, président, a reçu Omar Sultan Al Olama. 22 accords pour 5 milliards de dollars ont été signés à Digital Bridge 2025. Ils coopèrent sur l\'intelligence artificielle.'})
CREATE (english:Document {id: 'delegation', url: 'https://example.org/delegation', title: 'Delegation in Beijing',
    publisher: 'Agency', lang: 'en', published: date('2025-11-20'), retrieved: datetime('2025-11-21T08:00:00Z'),
    text: 'Yerlan Koshanov, chairman of the Mazhilis, visited China. An agreement on transboundary rivers will be signed.'})
CREATE (bare:Document {id: 'bare', lang: 'en', retrieved: datetime('2026-02-03T08:00:00Z'), text: 'They met in Doha.'})
CREATE (french)-[:MENTIONS {count: 1}]->(kaz), (french)-[:MENTIONS {count: 1}]->(are), (french)-[:MENTIONS {count: 1}]->(tokayev),
  (french)-[:MENTIONS {count: 1}]->(olama), (english)-[:MENTIONS {count: 1}]->(kaz), (english)-[:MENTIONS {count: 1}]->(chn),
  (english)-[:MENTIONS {count: 1}]->(koshanov), (english)-[:MENTIONS {count: 1}]->(mazhilis),
  (bare)-[:MENTIONS {count: 1}]->(qat), (bare)-[:MENTIONS {count: 1}]->(ministry)

CREATE (c1:Claim {id: 'c1', kind: 'OFFICE', quote: 'Kassym-Jomart Tokaïev, président, a reçu Omar Sultan Al Olama.', start: 0, end: 62})
CREATE (c2:Claim {id: 'c2', kind: 'AGREEMENT', quote: '22 accords pour 5 milliards de dollars ont été signés à Digital Bridge 2025.', start: 63, end: 139})
CREATE (c3:Claim {id: 'c3', kind: 'COOPERATION', quote: 'Ils coopèrent sur l\'intelligence artificielle.', start: 140, end: 186})
CREATE (c4:Claim {id: 'c4', kind: 'EVENT', quote: 'Yerlan Koshanov, chairman of the Mazhilis, visited China.', start: 0, end: 57})
CREATE (c5:Claim {id: 'c5', kind: 'AGREEMENT', quote: 'An agreement on transboundary rivers will be signed.', start: 58, end: 110})
CREATE (c6:Claim {id: 'c6', kind: 'EVENT', quote: 'They met in Doha.', start: 0, end: 17})
CREATE (c7:Claim {id: 'c7', kind: 'OFFICE', quote: 'Yerlan Koshanov, chairman of the Mazhilis, visited China.', start: 0, end: 57})
FOREACH (c IN [c1, c2, c3, c4, c5, c6, c7] | SET c.confidence = 0.9, c.status = 'EXTRACTED', c.extractor = 'test 1',
  c.recorded = datetime('2026-02-03T08:00:00Z'))
FOREACH (c IN [c4, c6] | SET c.told = 'HELD')
SET c1.title = 'président', c7.title = 'chairman', c7.institution = 'kaz-mazhilis', c2.told = 'SIGNED',
  c2.date = date('2025-10-03'), c2.precision = 'day', c5.told = 'PLANNED'
CREATE (c1)-[:IN]->(french), (c2)-[:IN]->(french), (c3)-[:IN]->(french), (c4)-[:IN]->(english), (c5)-[:IN]->(english),
  (c6)-[:IN]->(bare), (c7)-[:IN]->(english)
CREATE (c1)-[:ABOUT]->(tokayev), (c2)-[:ABOUT]->(deals), (c2)-[:ABOUT]->(bridge), (c3)-[:ABOUT]->(areKaz), (c3)-[:ABOUT]->(ai),
  (c4)-[:ABOUT]->(visit), (c4)-[:ABOUT]->(return), (c5)-[:ABOUT]->(rivers), (c6)-[:ABOUT]->(meeting), (c6)-[:ABOUT]->(undated),
  (c7)-[:ABOUT]->(koshanov), (c7)-[:ABOUT]->(mazhilis);
