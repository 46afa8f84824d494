package io.leadgraph.intake;

import io.leadgraph.campaign.CampaignMember;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A membership as the batch has it so far.
 *
 * @param statusAt when the present status was taken, in the world
 */
record MemberState(
        String key,
        CampaignMember member,
        @Nullable Instant statusAt,
        @Nullable Instant lastActivityAt) {

    static String key(String campaignId, String identityId) {
        return campaignId + "|" + identityId;
    }
}
