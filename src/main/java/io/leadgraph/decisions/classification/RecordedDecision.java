package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a decision again from what was stored of it. */
public final class RecordedDecision {
    private RecordedDecision() {}

    /** The decision as it was made; the row must have one. */
    public static Classification of(Row row) {
        Row decision = Objects.requireNonNull(row.rowOrNull("decision"), "decision");
        return new Classification(
                decision.constant(LeadCategory.class, "category"),
                decision.constant(Relationship.class, "relationship"),
                decision.constantOrNull(NotApplicableReason.class, "reason"),
                decision.bool("newPerson"),
                Optional.ofNullable(row.rowOrNull("account")).map(Account::of).orElse(null),
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

    private static PossibleDuplicate duplicate(Person person, List<SuggestionEvidence> evidence) {
        double confidence = evidence.stream()
                .mapToDouble(likeness -> likeness.confidence)
                .max()
                .orElse(0);
        return new PossibleDuplicate(
                person, evidence.stream().map(SuggestionEvidence::name).toList(), confidence);
    }
}
