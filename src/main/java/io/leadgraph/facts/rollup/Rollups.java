package io.leadgraph.facts.rollup;

import io.leadgraph.platform.common.BadArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Holds the roll-ups against the touches they count, and repairs them. Writers keep them; this finds what a fault or an older
 * version left.
 */
@Service
class Rollups {
    private static final Logger log = LoggerFactory.getLogger(Rollups.class);
    /** Identities read at a time. */
    private static final int PAGE = 200;
    /** The most identities of one call, which is held to a time limit. */
    private static final int MOST = 10_000;

    private final RollupGraph graph;

    Rollups(RollupGraph graph) {
        this.graph = graph;
    }

    /**
     * What a stretch of the identities came to.
     *
     * @param next where to go on; null at the end
     */
    record Checked(
            int identities,
            List<RollupDifference> differences,
            @Nullable String next) {}

    /** Compares the next identities after one, and repairs if asked to. */
    Checked check(@Nullable String after, int first, boolean repair) {
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first is 1 to 10,000.");
        }
        List<RollupDifference> differences = new ArrayList<>();
        String at = after == null ? "" : after;
        int identities = 0;
        while (identities < first) {
            int limit = Math.min(PAGE, first - identities);
            List<IdentityRollups> page = graph.page(at, limit);
            differences.addAll(compared(page, repair));
            identities += page.size();
            if (page.size() < limit) {
                return new Checked(identities, differences, null);
            }
            at = page.getLast().identityId();
        }
        return new Checked(identities, differences, at);
    }

    /** Nightly: all of them. */
    @Scheduled(cron = "${leadgraph.rollups.reconcile}")
    void reconcile() {
        int repaired = 0;
        String after = null;
        do {
            Checked checked = check(after, MOST, true);
            repaired += checked.differences().size();
            after = checked.next();
        } while (after != null);
        if (repaired > 0) {
            log.warn("Repaired {} roll-ups that did not count what they should", repaired);
        }
    }

    private List<RollupDifference> compared(List<IdentityRollups> page, boolean repair) {
        List<IdentityRollups> wrong =
                page.stream().filter(one -> !one.differences().isEmpty()).toList();
        // A writer may have come between the reads of one comparison; under the lock of a repair none can.
        return repair && !wrong.isEmpty()
                ? graph.repair(wrong.stream().map(IdentityRollups::identityId).toList())
                : wrong.stream()
                        .flatMap(one -> one.differences().values().stream())
                        .toList();
    }
}
