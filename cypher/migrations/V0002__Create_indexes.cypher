// What questions start from.
CREATE INDEX state_iso2 IF NOT EXISTS FOR (s:State) ON (s.iso2);
CREATE INDEX state_name IF NOT EXISTS FOR (s:State) ON (s.name);
CREATE INDEX state_region IF NOT EXISTS FOR (s:State) ON (s.region);
CREATE INDEX institution_name IF NOT EXISTS FOR (i:Institution) ON (i.name);
CREATE INDEX institution_kind IF NOT EXISTS FOR (i:Institution) ON (i.kind);
CREATE INDEX person_name IF NOT EXISTS FOR (p:Person) ON (p.name);
CREATE INDEX event_start IF NOT EXISTS FOR (e:Event) ON (e.start);
CREATE INDEX event_kind IF NOT EXISTS FOR (e:Event) ON (e.kind);
CREATE INDEX agreement_date IF NOT EXISTS FOR (a:Agreement) ON (a.date);
CREATE INDEX agreement_kind IF NOT EXISTS FOR (a:Agreement) ON (a.kind);
CREATE INDEX agreement_status IF NOT EXISTS FOR (a:Agreement) ON (a.status);
CREATE INDEX dyad_last_seen IF NOT EXISTS FOR (d:Dyad) ON (d.lastSeen);
CREATE INDEX document_published IF NOT EXISTS FOR (d:Document) ON (d.published);
CREATE INDEX document_url IF NOT EXISTS FOR (d:Document) ON (d.url);
CREATE INDEX claim_kind IF NOT EXISTS FOR (c:Claim) ON (c.kind);

// What recording starts from: all that may be of one person, event or agreement.
CREATE INDEX person_block IF NOT EXISTS FOR (p:Person) ON (p.block);
CREATE INDEX claim_block IF NOT EXISTS FOR (c:Claim) ON (c.block);
