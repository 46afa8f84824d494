package io.leadgraph.facts.opportunity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stage and the time it lasted, open while it is the present one. */
record OpportunityStagePeriod(
        OpportunityStage stage, Instant from, @Nullable Instant to, Instant recordedAt) {}
