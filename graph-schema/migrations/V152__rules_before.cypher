// What these kept apart rules_version does now.
DROP CONSTRAINT intake_configuration_version IF EXISTS;
DROP CONSTRAINT scoring_model_version IF EXISTS;
DROP CONSTRAINT light_rules_version IF EXISTS;
DROP CONSTRAINT duplicate_rules_version IF EXISTS;
DROP CONSTRAINT routing_rules_version IF EXISTS;
DROP CONSTRAINT lifecycle_policy_version IF EXISTS;
