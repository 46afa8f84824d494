package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingRole;

/** The factor of touches by people in a role. */
record RoleWeight(BuyingRole role, double weight) {}
