// A version of the rules for duplicates; of two that are stored at once one fails.
CREATE CONSTRAINT duplicate_rules_version IF NOT EXISTS FOR (n:DuplicateRules) REQUIRE n.version IS UNIQUE;
