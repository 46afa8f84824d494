// Everything the decisions of a batch depend on: people, accounts with their trees, campaigns, lookalikes.
// Access: read
// Parameters: $batch
// Returns: configurations, routingVersions, lifecyclePolicies, receipts, keys, people, claims, named, addressed, accounts, campaigns, centers, members, lookalikes
// Includes: classification/facts_keys, classification/facts_people, classification/facts_claims, classification/facts_accounts
// Includes: classification/facts_campaigns, classification/facts_members, classification/facts_lookalikes
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
