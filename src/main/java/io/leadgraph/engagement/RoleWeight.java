package io.leadgraph.engagement;

import io.leadgraph.account.BuyingRole;

/** The factor of touches by people in a role. */
record RoleWeight(BuyingRole role, double weight) {}
