// routing/rules and lock_rules: the newest version; two writers of the same version can't both win.
CREATE CONSTRAINT routing_rules_version IF NOT EXISTS FOR (n:RoutingRules) REQUIRE n.version IS UNIQUE;
