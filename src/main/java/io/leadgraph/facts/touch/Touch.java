package io.leadgraph.facts.touch;

import io.leadgraph.platform.common.Provenance;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One interaction with a person, in or out.
 *
 * @param occurredAt when it was true in the world
 * @param recordedAt when we knew
 * @param neighbours what it leads to, as far as the statement that read it has read that too
 */
public record Touch(
        String id,
        TouchKind kind,
        TouchDirection direction,
        Instant occurredAt,
        Instant recordedAt,
        Provenance provenance,
        @Nullable String product,
        TouchParts neighbours) {

    /**
     * From the map projection used for touches everywhere, the part {@code touch/touch} of queries. The keys {@code campaign},
     * {@code person}, {@code account}, {@code buyingCenter} and {@code member} may be there too, each the projection its own record is
     * made of, or null where there is none; what has no key is read when it is asked for.
     */
    public static Touch of(Row row) {
        return of(row, TouchParts.of(row));
    }

    static Touch of(Row row, TouchParts neighbours) {
        return new Touch(
                row.string("id"),
                row.constant(TouchKind.class, "kind"),
                row.constant(TouchDirection.class, "direction"),
                row.instant("occurredAt"),
                row.instant("recordedAt"),
                row.constant(Provenance.class, "provenance"),
                row.stringOrNull("product"),
                neighbours);
    }
}
