package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * {@code domain.md}, "New or returning": recorded, only who is created is new; restated, only the first inbound touch is, and
 * only if no synced record is older.
 */
class NewnessTest {
    private static final Instant TIME = Instant.parse("2026-06-01T09:00:00Z");
    private static final String FORM = "email: 'bob@acme-tools.com', occurredAt: '" + TIME + "', clientKey: 'm'";

    @Test
    void recordedOnlyWhoIsCreatedIsNew() {
        assertThat(new MemoryIntake(new FactsBuilder()).decide(FORM).category()).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(knowing(bob -> {}).decide(FORM).category()).isEqualTo(LeadCategory.RETURNING_PROSPECT);
    }

    @Test
    void restatedOnlyTheFirstTouchIsNewAndKeysBreakTheTieOfAnInstant() {
        assertThat(restated(bob -> bob.firstResponded(TIME, "|m"))).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(restated(bob -> bob.firstResponded(TIME, "|n"))).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(restated(bob -> bob.firstResponded(TIME, "|l"))).isEqualTo(LeadCategory.RETURNING_PROSPECT);
        assertThat(restated(bob -> bob.firstResponded(TIME.minusMillis(1), "|z")))
                .isEqualTo(LeadCategory.RETURNING_PROSPECT);
    }

    @Test
    void anOlderSyncedRecordMakesEveryTouchAReturn() {
        assertThat(restated(bob -> bob.firstResponded(TIME, "|m").syncedAt(TIME.minusSeconds(1))))
                .isEqualTo(LeadCategory.RETURNING_PROSPECT);
        assertThat(restated(bob -> bob.firstResponded(TIME, "|m").syncedAt(TIME)))
                .isEqualTo(LeadCategory.NEW_PROSPECT);
    }

    private static LeadCategory restated(Consumer<PersonBuilder> told) {
        return knowing(told).restate(Arrivals.form(FORM)).category();
    }

    private static MemoryIntake knowing(Consumer<PersonBuilder> told) {
        FactsBuilder facts = new FactsBuilder();
        told.accept(facts.person("bob").email("bob@acme-tools.com"));
        return new MemoryIntake(facts);
    }
}
