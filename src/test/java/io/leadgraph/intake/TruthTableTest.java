package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The full truth table of DOMAIN.md 2.5 to 2.7: new or returning, in every world, under every lead method, from every start. */
@GraphTest
class TruthTableTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

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
    private Stream<DynamicTest> table(LeadMethod method) {
        IntakeApi api = new IntakeApi(tester);
        World.build(api);
        api.configure("leadMethod: '%s'", method);
        List<Cell> cells =
                Cell.all(method).filter(cell -> cell.impossible().isEmpty()).toList();
        api.people(cells.stream().flatMap(Cell::past).toArray(String[]::new));
        long leadsBefore = new Nodes(driver).count("Lead");
        List<Answer> answers = api.submitAll(cells.stream().map(Cell::form).toList());
        long leads = new Nodes(driver).count("Lead") - leadsBefore;
        return Stream.concat(
                IntStream.range(0, cells.size()).mapToObj(i -> holds(cells.get(i), answers.get(i))),
                Stream.of(dynamicTest(
                        "as many lead records as cells where one is due",
                        () -> assertThat(leads)
                                .isEqualTo(cells.stream().filter(Cell::leadDue).count()))));
    }

    private static DynamicTest holds(Cell cell, Answer answer) {
        return dynamicTest(cell.toString(), () -> {
            Map<String, Object> expected = cell.expected();
            assertThat(decision(answer, expected)).as(cell.toString()).isEqualTo(expected);
            assertThat(answer.at("lead") != null).as(cell + ": lead").isEqualTo(cell.leadDue());
            assertThat(answer.text("member.entry"))
                    .as(cell + ": entry")
                    .isEqualTo(cell.visit().name());
            assertThat(answer.text("touch.kind")).as(cell + ": touch").isEqualTo("FORM_SUBMIT");
        });
    }

    private static Map<String, Object> decision(Answer answer, Map<String, Object> expected) {
        Map<String, Object> found = new HashMap<>();
        expected.forEach((name, value) -> {
            Object is = answer.at("classification." + name);
            found.put(name, value instanceof String ? String.valueOf(is) : is);
        });
        return found;
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
