// One suggestion a pair: MERGE.
CREATE CONSTRAINT duplicate_suggestion_key IF NOT EXISTS FOR (n:DuplicateSuggestion) REQUIRE n.key IS UNIQUE;
// suggestedDuplicates: keyset pages, the surest first.
CREATE INDEX duplicate_suggestion_confidence IF NOT EXISTS FOR (n:DuplicateSuggestion) ON (n.confidence, n.id);
