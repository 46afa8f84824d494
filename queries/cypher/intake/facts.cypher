// Everything the decisions of a batch depend on: people, accounts with their trees, campaigns, lookalikes.
// Access: read
// Parameters: $batch
// Returns: configurations, routingVersions, lifecyclePolicies, receipts, keys, people, claims, named, addressed, accounts, campaigns, centers, members, lookalikes
// Includes: intake/facts_keys, intake/facts_people, intake/facts_claims, intake/facts_accounts
// Includes: intake/facts_campaigns, intake/facts_members, intake/facts_lookalikes
// Batch: clientKeys, identityKeys, mergeKeys, personIds, domains, companyKeys, campaignKeys, centerKeys, keyJoins, personJoins, looseJoins, looseKeys, phones, nameKeys, earliest, openPaths; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Plan: once
...facts_keys
...facts_people
...facts_claims
...facts_accounts
...facts_campaigns
...facts_members
...facts_lookalikes
RETURN COUNT { (:IntakeConfiguration) } AS configurations, COUNT { (:RoutingRules) } AS routingVersions, COUNT { (:LifecyclePolicy) } AS lifecyclePolicies, receipts, keys, people, claims, named, addressed, accounts, campaigns, centers, members, lookalikes
