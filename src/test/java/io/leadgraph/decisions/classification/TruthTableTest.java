package io.leadgraph.decisions.classification;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.account.Account;
import io.leadgraph.intake.record.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The full truth table of {@code domain.md}, "Relationship", "New or returning", "Lead methods": new or returning, in every
 * world, under every lead method, from every start.
 */
public class TruthTableTest {
    @TestFactory
    Stream<DynamicTest> pointOfInterest() {
        return table(LeadMethod.POINT_OF_INTEREST);
    }

    @TestFactory
    Stream<DynamicTest> hybrid() {
        return table(LeadMethod.HYBRID);
    }

    @TestFactory
    Stream<DynamicTest> unique() {
        return table(LeadMethod.UNIQUE);
    }

    /** The world stands once for the whole table; every cell has a person of its own and all forms arrive in one call. */
    private static Stream<DynamicTest> table(LeadMethod method) {
        List<Cell> cells = Cell.possible(method).toList();
        MemoryIntake intake = worlds(cells, method);
        List<Outcome> answers =
                intake.batch(Arrivals.forms(cells.stream().map(Cell::form).toList()));
        return Stream.concat(
                IntStream.range(0, cells.size()).mapToObj(i -> holds(cells.get(i), answers.get(i))),
                Stream.of(dynamicTest(
                        "as many lead records as cells where one is due",
                        () -> assertThat(answers)
                                .filteredOn(answer -> answer.lead() != null)
                                .hasSize((int)
                                        cells.stream().filter(Cell::leadDue).count()))));
    }

    private static MemoryIntake worlds(List<Cell> cells, LeadMethod method) {
        FactsBuilder facts = new FactsBuilder();
        World.build(facts);
        facts.people(cells.stream().flatMap(Cell::past).toArray(String[]::new));
        return new MemoryIntake(facts).configure("leadMethod: '%s'", method);
    }

    private static DynamicTest holds(Cell cell, Outcome answer) {
        return dynamicTest(cell.toString(), () -> {
            assertThat(decision(answer.classification())).as(cell.toString()).isEqualTo(cell.expected());
            assertThat(answer.lead() != null).as(cell + ": lead").isEqualTo(cell.leadDue());
            assertThat(answer.member().entry().name())
                    .as(cell + ": entry")
                    .isEqualTo(cell.visit().name());
            assertThat(answer.touch().kind().name()).as(cell + ": touch").isEqualTo("FORM_SUBMIT");
        });
    }

    private static Map<String, Object> decision(Classification is) {
        return Map.ofEntries(
                entry("category", is.category().name()),
                entry("relationship", is.relationship().name()),
                entry("reason", String.valueOf(is.reason())),
                entry("newPerson", is.newPerson()),
                entry(
                        "account.key",
                        Optional.ofNullable(is.account()).map(Account::key).orElse("null")),
                entry("relatedCustomer", is.relatedCustomer()),
                entry("formerCustomer", is.formerCustomer()),
                entry("possibleCustomer", is.possibleCustomer()),
                entry("newBuyingCenter", is.newBuyingCenter()),
                entry("leadMethod", is.leadMethod().name()),
                entry("leadDue", is.leadDue()),
                entry("leadCreated", is.leadCreated()));
    }

    /** Rows of one call see each other: nothing of a cell may come from its neighbours. */
    @TestFactory
    Stream<DynamicTest> everyCellAloneDecidesTheSame() {
        return Arrays.stream(LeadMethod.values())
                .flatMap(Cell::possible)
                .map(cell -> holds(
                        cell,
                        worlds(List.of(cell), cell.method())
                                .batch(Arrivals.forms(List.of(cell.form())))
                                .getFirst()));
    }

    /** Nothing is left out in silence: every combination either holds above or is counted here with the reason why it can't be. */
    @Test
    void combinationsThatCannotBeAreSaid() {
        Map<String, Long> reasons = Arrays.stream(LeadMethod.values())
                .flatMap(Cell::all)
                .collect(Collectors.groupingBy(cell -> cell.impossible().orElse("holds"), Collectors.counting()));
        assertThat(reasons)
                .isEqualTo(Map.of(
                        "holds", 252L,
                        "whoever has a record is known", 153L,
                        "a known person is not new", 3L));
    }
}
