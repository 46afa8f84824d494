package io.leadgraph.intake;

import io.leadgraph.decisions.classification.RecordedDecision;
import io.leadgraph.decisions.routing.RoutingDecision;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an answer again from what was stored with it. */
final class RecordedOutcome {
    private RecordedOutcome() {}

    static Outcome of(Row row) {
        Row decision = row.rowOrNull("decision");
        return new Outcome(
                decision == null ? null : RecordedDecision.of(row),
                Person.of(required(row, "person")),
                map(row, "lead", Lead::of),
                map(row, "contact", Contact::of),
                Touch.of(required(row, "touch")),
                CampaignMember.of(required(row, "member")),
                decision == null ? null : RoutingDecision.of(decision),
                true,
                List.of());
    }

    private static <T> @Nullable T map(Row row, String column, Function<Row, T> record) {
        return Optional.ofNullable(row.rowOrNull(column)).map(record).orElse(null);
    }

    private static Row required(Row row, String column) {
        return Objects.requireNonNull(row.rowOrNull(column), column);
    }
}
