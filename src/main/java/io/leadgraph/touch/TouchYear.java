package io.leadgraph.touch;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Names the roll-up a touch is counted in: all touches of one identity at one account, or at none, in one year at UTC.
 *
 * @param accountId null for touches pinned to no account
 */
public record TouchYear(@Nullable String accountId, String identityId, int year) {

    public static TouchYear of(@Nullable String accountId, String identityId, Instant at) {
        return new TouchYear(accountId, identityId, at.atZone(ZoneOffset.UTC).getYear());
    }

    /** What the node is found by. */
    public String key() {
        return (accountId == null ? "" : accountId) + '|' + identityId + '|' + year;
    }
}
