package io.leadgraph.intake;

import io.leadgraph.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One dated edge from an identity of a person to an account. */
record AffiliationFact(
        String id,
        String identityId,
        String accountId,
        Interval valid,
        boolean confirmed,
        Evidence evidence,
        @Nullable String title) {

    static AffiliationFact of(Row row) {
        return new AffiliationFact(
                row.string("id"),
                row.string("identityId"),
                row.string("accountId"),
                Interval.of(row),
                row.string("status").equals("CONFIRMED"),
                row.constant(Evidence.class, "evidence"),
                row.stringOrNull("title"));
    }

    boolean confirmedAt(Instant time) {
        return confirmed && valid.contains(time);
    }

    AffiliationFact during(String newId, @Nullable Instant from, @Nullable Instant to) {
        return new AffiliationFact(newId, identityId, accountId, new Interval(from, to), confirmed, evidence, title);
    }
}
