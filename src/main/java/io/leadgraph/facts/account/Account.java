package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Provenance;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company, without what hangs on it.
 *
 * @param key what integrations address it by; {@code domain:<domain>} while only intake knows it
 * @param country ISO 3166-1 alpha-2 code where it is known as a country, else as it was told
 * @param createdAt when it was first stored here
 */
public record Account(
        String id,
        String key,
        String name,
        @Nullable String country,
        @Nullable String owner,
        Provenance provenance,
        Instant createdAt) {

    /** From the map projection used for accounts everywhere, the part {@code account/account} of queries. */
    public static Account of(Row row) {
        return new Account(
                row.string("id"),
                row.string("key"),
                row.string("name"),
                row.stringOrNull("country"),
                row.stringOrNull("owner"),
                row.constant(Provenance.class, "provenance"),
                row.instant("recordedAt"));
    }

    /** The same account with another owner, or with none. */
    Account ownedBy(@Nullable String other) {
        return new Account(id, key, name, country, other, provenance, createdAt);
    }
}
