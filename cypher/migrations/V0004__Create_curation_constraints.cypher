// Reviewers' judgements on mentions, and digests of the names of erased persons.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (j:Judgement) REQUIRE j.id IS UNIQUE;
CREATE CONSTRAINT erasure_digest IF NOT EXISTS FOR (e:Erasure) REQUIRE e.digest IS UNIQUE;
