package io.leadgraph.intake;

import io.leadgraph.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a manual decision. */
record OverrideRelationshipPayload(@Nullable RelationshipOverride override, List<UserError> userErrors) {}
