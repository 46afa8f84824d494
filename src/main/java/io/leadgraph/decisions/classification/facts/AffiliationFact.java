package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.employment.AffiliationTimeline.Job;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dated edge from an identity of a person to an account.
 *
 * @param cut stated until further notice, and ended by an address at another account
 */
public record AffiliationFact(
        String id,
        String identityId,
        String accountId,
        Interval valid,
        boolean confirmed,
        Evidence evidence,
        @Nullable String title,
        boolean cut) {

    public static AffiliationFact of(String id, Job job) {
        return new AffiliationFact(
                id,
                job.identityId(),
                job.account(),
                job.valid(),
                true,
                job.explicit() ? Evidence.EXPLICIT : Evidence.ADDRESS,
                job.title(),
                job.cut());
    }

    public boolean confirmedAt(Instant time) {
        return confirmed && valid.contains(time);
    }

    public Job job() {
        return new Job(identityId, accountId, title, valid, evidence == Evidence.EXPLICIT, cut);
    }
}
