package io.leadgraph.facts.center;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The group in an account that buys one product line, without what hangs on it.
 *
 * @param roleTemplate the roles it needs
 * @param createdAt when it was first stored here
 */
public record BuyingCenter(
        String id,
        String key,
        String name,
        @Nullable String product,
        List<BuyingRole> roleTemplate,
        Instant createdAt) {

    /** From the map projection used for buying centers everywhere, the part {@code center/center} of queries. */
    public static BuyingCenter of(Row row) {
        return new BuyingCenter(
                row.string("id"),
                row.string("key"),
                row.string("name"),
                row.stringOrNull("product"),
                row.strings("roleTemplate").stream().map(BuyingRole::valueOf).toList(),
                row.instant("recordedAt"));
    }
}
