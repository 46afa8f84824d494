package io.leadgraph.decisions.lifecycle.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.DomainDocument;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code domain.md}, "Handoffs and promises": the default SLA it tells is the one that is built in. */
class DefaultPromiseTest {

    @Test
    void theFiguresTheDocumentTellsAreBuiltIn() throws IOException {
        HandoffPolicy handoff = LifecyclePolicy.BUILT_IN.handoff();
        Map<String, String> told = DomainDocument.read().tables("Handoffs and promises").stream()
                .collect(Collectors.toMap(
                        row -> row.names(0).getFirst(),
                        row -> row.cells().get(1).replace("`", "").replace(",", "")));

        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "actWithinMinutes", String.valueOf(handoff.actWithinMinutes()),
                        "moveWithinMinutes", String.valueOf(handoff.moveWithinMinutes()),
                        "notActed", handoff.notActed().name(),
                        "notMoved", handoff.notMoved().name(),
                        "movedBack", handoff.movedBack().name(),
                        "reassignments", String.valueOf(handoff.reassignments()),
                        "restDays",
                                String.valueOf(
                                        LifecyclePolicy.BUILT_IN.recycling().restDays())));
    }

    @Test
    void workIsFromMondayToFridayFromNineToFiveInTheTenantsZone() {
        BusinessCalendar calendar = LifecyclePolicy.BUILT_IN.calendar();

        assertThat(calendar.zone()).isNull();
        assertThat(calendar.holidays()).isEmpty();
        assertThat(calendar.hours())
                .containsExactlyElementsOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .map(day -> new WorkingHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList());
    }

    @Test
    void nothingMovesByItselfAndNobodyIsNurturedOrWelcomedUnlessSomebodyAsksForIt() {
        assertThat(LifecyclePolicy.BUILT_IN.stageRules()).isEmpty();
        assertThat(LifecyclePolicy.BUILT_IN.stagnation()).isEmpty();
        assertThat(LifecyclePolicy.BUILT_IN.recycling().nurture()).isEmpty();
        assertThat(LifecyclePolicy.BUILT_IN.welcomeCampaignKey()).isNull();
        assertThat(LifecyclePolicy.BUILT_IN.handoff().reassignTo()).isNull();
    }
}
