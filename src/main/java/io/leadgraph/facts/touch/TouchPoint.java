package io.leadgraph.facts.touch;

import java.time.Instant;

/**
 * What figures about engagement need of one touch, small enough to keep thousands of them on one node: the instant to the
 * millisecond, kind,
 * direction and whether the person counts at all, packed into one number, and the product beside it.
 *
 * @param notApplicable whether the touch was classified as of nobody to be marketed to
 * @param product empty for none
 */
public record TouchPoint(Instant at, TouchKind kind, TouchDirection direction, boolean notApplicable, String product) {
    /** The lowest 12 bits: 8 for the kind, 1 for the direction, 1 for not applicable, 2 to spare. Stored, so never changed. */
    private static final int BITS = 12;

    private static final int INBOUND = 1 << 8;
    private static final int NOT_APPLICABLE = 1 << 9;
    private static final int KIND = 0xff;

    /** Points in order of their numbers are in order of time. */
    public long packed() {
        return (at.toEpochMilli() << BITS)
                | (notApplicable ? NOT_APPLICABLE : 0)
                | (inbound() ? INBOUND : 0)
                | kind.code();
    }

    public static TouchPoint of(long packed, String product) {
        return new TouchPoint(
                Instant.ofEpochMilli(packed >> BITS),
                TouchKind.of((int) (packed & KIND)),
                (packed & INBOUND) == 0 ? TouchDirection.OUTBOUND : TouchDirection.INBOUND,
                (packed & NOT_APPLICABLE) != 0,
                product);
    }

    public boolean inbound() {
        return direction == TouchDirection.INBOUND;
    }
}
