// One node a version; two writers of the same version can't both win.
CREATE CONSTRAINT intake_configuration_version IF NOT EXISTS FOR (n:IntakeConfiguration) REQUIRE n.version IS UNIQUE;
