// lifecycle/policy and lock_policy: the newest version; two writers of the same version can't both win.
CREATE CONSTRAINT lifecycle_policy_version IF NOT EXISTS FOR (n:LifecyclePolicy) REQUIRE n.version IS UNIQUE;
