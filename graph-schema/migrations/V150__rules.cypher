// rules/version, lock and save: the newest version of a kind, and each by its number; two writers of the same version can't both win.
CREATE CONSTRAINT rules_version IF NOT EXISTS FOR (n:Rules) REQUIRE (n.kind, n.name, n.version) IS UNIQUE;
