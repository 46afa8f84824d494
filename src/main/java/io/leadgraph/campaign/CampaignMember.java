package io.leadgraph.campaign;

import io.leadgraph.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's membership in a campaign.
 *
 * @param status the present one, null until one was set
 * @param recordedAt when the membership was first stored
 */
public record CampaignMember(
        String id,
        MemberEntry entry,
        @Nullable String status,
        boolean responded,
        @Nullable Instant firstRespondedAt,
        Instant recordedAt) {

    /** From a map projection {@code {id, entry, status, responded, firstRespondedAt, recordedAt}}. */
    public static CampaignMember of(Row row) {
        return new CampaignMember(
                row.string("id"),
                row.constant(MemberEntry.class, "entry"),
                row.stringOrNull("status"),
                row.bool("responded"),
                row.instantOrNull("firstRespondedAt"),
                row.instant("recordedAt"));
    }
}
