package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.campaign.Campaign;
import java.util.List;

/**
 * A campaign and the statuses its members can have.
 *
 * @param test whether it or a campaign above it is flagged as a test
 */
public record CampaignFact(Campaign campaign, boolean test, List<Status> statuses) {
    /** Where a campaign has none of its own. */
    public static final List<Status> STATUSES = List.of(Status.SENT, Status.RESPONDED);

    /** A member status; responded and negative are its flags. */
    public record Status(String name, boolean responded, boolean negative) {
        static final Status SENT = new Status("Sent", false, false);
        static final Status RESPONDED = new Status("Responded", true, false);
    }

    public String id() {
        return campaign.id();
    }

    /** What a response sets: the first status that counts as one. */
    public Status response() {
        return statuses.stream().filter(Status::responded).findFirst().orElse(Status.RESPONDED);
    }

    /** What a message sent sets: the first status that doesn't count as a response. */
    public Status sent() {
        return statuses.stream().filter(s -> !s.responded()).findFirst().orElse(Status.SENT);
    }
}
