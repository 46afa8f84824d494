package io.leadgraph.answers.customer;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Amounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/** What an account has bought in one currency; opportunities without an amount are left out. */
record LifetimeValue(String currency, BigDecimal amount, int opportunities, Instant firstWonAt, Instant lastWonAt) {

    static LifetimeValue of(Row row) {
        return new LifetimeValue(
                row.string("currency"),
                Objects.requireNonNull(Amounts.ofE4(row.number("amountE4"))),
                row.integer("opportunities"),
                row.instant("firstWonAt"),
                row.instant("lastWonAt"));
    }
}
