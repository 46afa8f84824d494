package io.leadgraph.intake.read;

import io.leadgraph.decisions.classification.facts.Arrival;
import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that was read: an arrival, or what is wrong with it. */
public record Reading(@Nullable Arrival arrival, List<UserError> errors) {}
