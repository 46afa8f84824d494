package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Bob submits four forms in a week: the table of DOMAIN.md 2.7. */
@GraphTest
class FourFormsTest {
    private static final String BOB = "emails: ['bob@acme-tools.com']";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
        nodes = new Nodes(driver);
    }

    @ParameterizedTest(name = "{0} under {1}: {2} leads")
    @CsvSource({
        "UNKNOWN, POINT_OF_INTEREST, 4", "UNKNOWN, HYBRID, 1", "UNKNOWN, UNIQUE, 1",
        "OPEN_LEAD, POINT_OF_INTEREST, 4", "OPEN_LEAD, HYBRID, 0", "OPEN_LEAD, UNIQUE, 0",
        "CONTACT, POINT_OF_INTEREST, 4", "CONTACT, HYBRID, 1", "CONTACT, UNIQUE, 0",
        "BOTH, POINT_OF_INTEREST, 4", "BOTH, HYBRID, 0", "BOTH, UNIQUE, 0"
    })
    void leadsAfterFourForms(Cell.Start before, LeadMethod method, int leads) {
        api.configure("leadMethod: '%s'", method);
        before.records.forEach(type -> api.person(BOB + ", recordType: '%s'", type));
        long known = nodes.count("Lead");

        List<Answer> one = forms().map(api::submit).toList();
        assertThat(one).filteredOn(answer -> answer.at("lead") != null).hasSize(leads);
        assertThat(nodes.count("Lead") - known).isEqualTo(leads);
        assertThat(nodes.count("Touch")).isEqualTo(4);
        assertThat(nodes.count("Person")).isEqualTo(1);
        assertThat(one.stream().map(Answer::category))
                .containsExactly(
                        before == Cell.Start.UNKNOWN ? "NEW_PROSPECT" : "RETURNING_PROSPECT",
                        "RETURNING_PROSPECT",
                        "RETURNING_PROSPECT",
                        "RETURNING_PROSPECT");
    }

    @ParameterizedTest(name = "{0}: {1} leads")
    @CsvSource({"POINT_OF_INTEREST, 4", "HYBRID, 1", "UNIQUE, 1"})
    void theRowsOfOneCallSeeEachOther(LeadMethod method, int leads) {
        api.configure("leadMethod: '%s'", method);
        List<Answer> answers = api.submitAll(forms().toList());
        assertThat(answers).filteredOn(answer -> answer.at("lead") != null).hasSize(leads);
        assertThat(answers.stream().filter(answer -> answer.is("classification.newPerson")))
                .containsExactly(answers.getFirst());
        assertThat(nodes.count("Touch")).isEqualTo(4);
    }

    private static Stream<Map<String, Object>> forms() {
        return IntStream.rangeClosed(8, 11)
                .mapToObj(day -> Inputs.form("email: 'bob@acme-tools.com', occurredAt: '2026-06-%02dT09:00:00Z'", day));
    }
}
