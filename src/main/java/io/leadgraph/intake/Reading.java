package io.leadgraph.intake;

import io.leadgraph.common.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that was read: an arrival, or what is wrong with it. */
record Reading(@Nullable Arrival arrival, List<UserError> errors) {}
