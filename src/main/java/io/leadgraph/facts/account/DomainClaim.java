package io.leadgraph.facts.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A domain claimed for an account, in days of the tenant's zone. */
record DomainClaim(
        String name, @Nullable LocalDate from, @Nullable LocalDate to) {}
