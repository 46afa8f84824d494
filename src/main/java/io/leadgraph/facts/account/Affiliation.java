package io.leadgraph.facts.account;

import io.leadgraph.facts.employment.AffiliationStatus;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's work for an account, half-open in time.
 */
public record Affiliation(
        Account account,
        @Nullable String title,
        @Nullable Instant from,
        @Nullable Instant to,
        AffiliationStatus status,
        Evidence evidence) {

    /** From a map {@code {account: <account projection>, title, from, to, status, evidence}}. */
    public static Affiliation of(Row row) {
        return new Affiliation(
                AccountLookupGraph.account(row),
                row.stringOrNull("title"),
                row.instantOrNull("from"),
                row.instantOrNull("to"),
                row.constant(AffiliationStatus.class, "status"),
                row.constant(Evidence.class, "evidence"));
    }
}
