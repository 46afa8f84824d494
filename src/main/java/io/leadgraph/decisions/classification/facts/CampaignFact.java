package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.MemberStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A campaign and the statuses its members can have.
 *
 * @param test whether it or a campaign above it is flagged as a test
 */
public record CampaignFact(Campaign campaign, boolean test, List<MemberStatus> statuses) {

    public String id() {
        return campaign.id();
    }

    /** The status of this name, however its case is written. */
    public Optional<MemberStatus> status(String name) {
        return statuses.stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .or(() -> statuses.stream()
                        .filter(status -> status.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /** Whether a status comes later in the campaign's own order than another; than none, or one that is no more, each does. */
    public boolean isFurther(MemberStatus status, @Nullable String than) {
        int before = Optional.ofNullable(than)
                .flatMap(this::status)
                .map(statuses::indexOf)
                .orElse(-1);
        return statuses.indexOf(status) > before;
    }
}
