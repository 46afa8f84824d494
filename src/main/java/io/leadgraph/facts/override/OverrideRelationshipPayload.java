package io.leadgraph.facts.override;

import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a manual decision. */
public record OverrideRelationshipPayload(@Nullable RelationshipOverride override, List<UserError> userErrors) {}
