package io.leadgraph.facts.touch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What is stored of the year: what names it, and these touches. */
    public Map<String, @Nullable Object> properties(List<TouchPoint> points) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", key());
        properties.put("accountId", accountId);
        properties.put("identityId", identityId);
        properties.put("year", year);
        properties.put("points", points.stream().map(TouchPoint::packed).toList());
        properties.put("products", points.stream().map(TouchPoint::product).toList());
        return properties;
    }

    /** What the node is found by. */
    public String key() {
        return (accountId == null ? "" : accountId) + '|' + identityId + '|' + year;
    }
}
