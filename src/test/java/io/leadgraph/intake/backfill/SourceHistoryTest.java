package io.leadgraph.intake.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import io.leadgraph.intake.backfill.SourceHistory.Present;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which touches follow from what is told of one record. */
class SourceHistoryTest {
    private static final Instant CREATED = Instant.parse("2019-03-01T09:00:00Z");
    private static final Instant CHANGED = Instant.parse("2020-05-06T00:14:31Z");
    private static final Instant AGAIN = CHANGED.plusSeconds(3_600);

    @Test
    void aSourceThatNobodyChangedHoldsSinceTheRecordWasCreated() {
        assertThat(told(CREATED, "Web").touches()).containsExactly(created("Web"));
        assertThat(told(CREATED, null).touches()).isEmpty();
    }

    @Test
    void aSourceWithoutADateMakesNoTouch() {
        assertThat(told(null, "Web").touches()).isEmpty();
    }

    @Test
    void everyChangeToAValueIsATouchAndTheFirstValueIsWhatTheEarliestReplaced() {
        SourceHistory told = told(CREATED, "Fair")
                .and(changes(new SourceChange(CHANGED, "Web", "Partner"), new SourceChange(AGAIN, "Partner", "Fair")));
        assertThat(told.touches()).containsExactly(created("Web"), audit(CHANGED, "Partner"), audit(AGAIN, "Fair"));
    }

    @Test
    void whatWasBlankBeforeOrAfterMakesNoTouch() {
        SourceHistory told = told(CREATED, "Fair")
                .and(changes(new SourceChange(CHANGED, null, "Web"), new SourceChange(AGAIN, "Web", null)));
        assertThat(told.touches()).containsExactly(audit(CHANGED, "Web"));
    }

    @Test
    void ofSeveralPresentValuesTheOneOfTheLatestUpdateCounts() {
        SourceHistory told = new SourceHistory(
                Set.of(CREATED),
                Set.of(new Present(AGAIN, "Fair"), new Present(CHANGED, "Web"), new Present(Instant.EPOCH, "Zoo")),
                new TreeSet<>(SourceChange.ORDER));
        assertThat(told.touches()).containsExactly(created("Fair"));
    }

    @Test
    void ofSeveralDatesOfCreationTheEarliestCounts() {
        assertThat(told(CHANGED, "Web").and(told(CREATED, null)).touches()).containsExactly(created("Web"));
    }

    @Test
    void theSameSourceAtTheSameInstantIsOneTouchOfTheSurerEvidence() {
        SourceHistory told = told(CREATED, null).and(changes(new SourceChange(CREATED, "WEB", " web ".strip())));
        assertThat(told.touches()).containsExactly(audit(CREATED, "web"));
    }

    private static SourceHistory told(Instant created, String present) {
        return new SourceHistory(
                created == null ? Set.of() : Set.of(created),
                present == null ? Set.of() : Set.of(new Present(Instant.EPOCH, present)),
                new TreeSet<>(SourceChange.ORDER));
    }

    private static SourceHistory changes(SourceChange... changes) {
        SortedSet<SourceChange> all = new TreeSet<>(SourceChange.ORDER);
        all.addAll(List.of(changes));
        return new SourceHistory(Set.of(), Set.of(), all);
    }

    private static SourceTouch created(String source) {
        return new SourceTouch(CREATED, source, BackfillEvidence.RECORD_CREATED);
    }

    private static SourceTouch audit(Instant at, String source) {
        return new SourceTouch(at, source, BackfillEvidence.FIELD_AUDIT);
    }
}
