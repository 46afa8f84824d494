// Intake resolves a person by these, and locks what it may create with MERGE.
CREATE CONSTRAINT identity_key IF NOT EXISTS FOR (n:IdentityKey) REQUIRE n.key IS UNIQUE;
// intake suggestions: the same loose address.
CREATE INDEX identity_key_loose IF NOT EXISTS FOR (n:IdentityKey) ON (n.looseKey);
