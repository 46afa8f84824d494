// The paths of explanations.
CREATE CONSTRAINT relationship_override_id IF NOT EXISTS FOR (n:RelationshipOverride) REQUIRE n.id IS UNIQUE;
