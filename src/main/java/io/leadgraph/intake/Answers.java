package io.leadgraph.intake;

import io.leadgraph.account.Account;
import io.leadgraph.account.BuyingCenter;
import io.leadgraph.campaign.CampaignMember;
import io.leadgraph.common.Basis;
import io.leadgraph.graph.Row;
import io.leadgraph.person.Contact;
import io.leadgraph.person.Lead;
import io.leadgraph.person.Person;
import io.leadgraph.touch.Touch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes answers again from what was stored with them. */
final class Answers {
    private Answers() {}

    static Outcome outcome(Row row) {
        Row decision = row.rowOrNull("decision");
        return new Outcome(
                decision == null ? null : classification(row),
                Person.of(required(row, "person")),
                map(row, "lead", Lead::of),
                map(row, "contact", Contact::of),
                Touch.of(required(row, "touch")),
                CampaignMember.of(required(row, "member")),
                decision == null ? null : routing(decision),
                true,
                List.of());
    }

    /** The decision as it was made; the row must have one. */
    static Classification classification(Row row) {
        Row decision = required(row, "decision");
        return new Classification(
                decision.constant(LeadCategory.class, "category"),
                decision.constant(Relationship.class, "relationship"),
                decision.constantOrNull(NotApplicableReason.class, "reason"),
                decision.bool("newPerson"),
                map(row, "account", Account::of),
                row.rows("centers").stream().map(BuyingCenter::of).toList(),
                decision.bool("relatedCustomer"),
                decision.bool("formerCustomer"),
                decision.bool("possibleCustomer"),
                decision.bool("newBuyingCenter"),
                decision.constant(LeadMethod.class, "leadMethod"),
                decision.bool("leadCreated"),
                decision.bool("leadDue"),
                duplicates(decision.string("duplicates"), row.rows("duplicates")),
                Basis.RECORDED,
                decision.integer("configurationVersion"),
                decision.instant("asOf"),
                decision.instant("decidedAt"),
                ExplanationText.read(decision.string("explanation")));
    }

    private static List<PossibleDuplicate> duplicates(String text, List<Row> people) {
        Map<String, Person> byId =
                people.stream().map(Person::of).collect(Collectors.toMap(Person::id, Function.identity(), (a, b) -> a));
        return text.lines()
                .filter(line -> byId.containsKey(DuplicateText.id(line)))
                .map(line -> duplicate(
                        Objects.requireNonNull(byId.get(DuplicateText.id(line))), DuplicateText.evidence(line)))
                .toList();
    }

    private static PossibleDuplicate duplicate(Person person, List<Likeness> evidence) {
        double confidence = evidence.stream()
                .mapToDouble(likeness -> likeness.confidence)
                .max()
                .orElse(0);
        return new PossibleDuplicate(
                person, evidence.stream().map(Likeness::name).toList(), confidence);
    }

    private static @Nullable RoutingDecision routing(Row decision) {
        String rule = decision.stringOrNull("routingRule");
        return rule == null
                ? null
                : new RoutingDecision(
                        decision.stringOrNull("owner"),
                        decision.stringOrNull("queue"),
                        rule,
                        decision.integer("routingVersion"),
                        decision.strings("routingTrace").stream()
                                .map(RoutingStep::of)
                                .toList());
    }

    private static <T> @Nullable T map(Row row, String column, Function<Row, T> record) {
        return Optional.ofNullable(row.rowOrNull(column)).map(record).orElse(null);
    }

    private static Row required(Row row, String column) {
        return Objects.requireNonNull(row.rowOrNull(column), column);
    }
}
