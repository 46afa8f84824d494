// engagement/lights and lock_light_rules: the newest version; two writers of the same version can't both win.
CREATE CONSTRAINT light_rules_version IF NOT EXISTS FOR (n:LightRules) REQUIRE n.version IS UNIQUE;
