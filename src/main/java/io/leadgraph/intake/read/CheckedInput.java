package io.leadgraph.intake.read;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.platform.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that was read: an arrival, or what is wrong with it. */
public record CheckedInput(@Nullable IntakeInput arrival, List<UserError> errors) {}
