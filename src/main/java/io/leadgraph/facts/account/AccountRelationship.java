package io.leadgraph.facts.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an account is to us for a time, in days of the tenant's zone. */
record AccountRelationship(
        AccountRelationshipKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        boolean groupWide) {}
