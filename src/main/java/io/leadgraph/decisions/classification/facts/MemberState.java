package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.campaign.CampaignMember;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A membership as the batch has it so far.
 *
 * @param statusAt when the present status was taken, in the world
 * @param lastInboundAt when the inbound touch happened whose decision is stamped on it
 */
public record MemberState(
        String key,
        CampaignMember member,
        @Nullable Instant statusAt,
        @Nullable Instant lastActivityAt,
        @Nullable Instant lastInboundAt) {

    public static String key(String campaignId, String identityId) {
        return campaignId + "|" + identityId;
    }
}
