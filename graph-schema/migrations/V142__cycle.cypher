// intake/write, lifecycle/move: a cycle by its id.
CREATE CONSTRAINT cycle_id IF NOT EXISTS FOR (n:Cycle) REQUIRE n.id IS UNIQUE;
