package io.leadgraph.facts.opportunity;

import static io.leadgraph.facts.opportunity.OpportunityStage.DISCOVERY;
import static io.leadgraph.facts.opportunity.OpportunityStage.PROPOSAL;
import static io.leadgraph.facts.opportunity.OpportunityStage.QUALIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageEntryTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final StageEntry FIRST = new StageEntry("n1", QUALIFICATION, JANUARY);
    private static final StageEntry SECOND = new StageEntry("n2", DISCOVERY, MARCH);

    @Test
    void aLaterStageIsAdded() {
        assertThat(StageEntry.stated(List.of(FIRST), DISCOVERY, MARCH))
                .containsExactly(FIRST, new StageEntry(null, DISCOVERY, MARCH));
    }

    @Test
    void theSameStageAtTheSameTimeChangesNothing() {
        List<StageEntry> history = List.of(FIRST, SECOND);

        assertThat(StageEntry.stated(history, DISCOVERY, MARCH)).isSameAs(history);
    }

    @Test
    void aCorrectedTimeReplacesThePresentEntry() {
        Instant april = Instant.parse("2026-04-01T00:00:00Z");

        assertThat(StageEntry.stated(List.of(FIRST, SECOND), DISCOVERY, april))
                .containsExactly(FIRST, new StageEntry(null, DISCOVERY, april));
    }

    @Test
    void whatWasThoughtToBeginThenOrLaterGivesWay() {
        assertThat(StageEntry.stated(List.of(FIRST, SECOND), PROPOSAL, MARCH))
                .containsExactly(FIRST, new StageEntry(null, PROPOSAL, MARCH));
    }
}
