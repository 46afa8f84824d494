package io.leadgraph.facts.campaign;

import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Map;

/**
 * A status that members of a campaign can have.
 *
 * @param responded whether a member with it has responded
 * @param negative whether it is a refusal
 */
public record MemberStatus(String name, boolean responded, boolean negative) {

    public static final MemberStatus SENT = new MemberStatus("Sent", false, false);
    public static final MemberStatus RESPONDED = new MemberStatus("Responded", true, false);

    /** What a campaign without any of its own has. */
    public static final List<MemberStatus> BUILT_IN = List.of(SENT, RESPONDED);

    /** From a map projection {@code {name, responded, negative}}. */
    public static MemberStatus of(Row row) {
        return new MemberStatus(row.string("name"), row.bool("responded"), row.bool("negative"));
    }

    Map<String, Object> asMap(int position) {
        return Map.of("name", name, "responded", responded, "negative", negative, "position", position);
    }
}
