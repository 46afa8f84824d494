// Superseding one dated relationship.
CREATE CONSTRAINT account_relationship_id IF NOT EXISTS FOR (n:AccountRelationship) REQUIRE n.id IS UNIQUE;
