package io.leadgraph.facts.person.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.intake.MergedRecords;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Merges": what the survivor has none of is shown of the others while the merge holds. */
@GraphTest
@OverBolt
class FilledBlanksTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    private IntakeApi api;
    private MergedRecords records;

    @BeforeEach
    void connect() {
        api = new IntakeApi(tester);
        records = new MergedRecords(api);
    }

    @Test
    void blanksAreFilledFromWhoWasMergedAndGivenBack() {
        tester.document(
                        "mutation { defineCustomField(input: {name: \"budget\", type: NUMBER}) { userErrors { code } } }")
                .execute();
        api.person("emails: ['a@merge-real.eu'], title: 'Buyer'");
        api.person("emails: ['b@merge-real.eu'], lastName: 'Ott', title: 'Head', birthDate: '1980-04-01', "
                + "customFields: [{name: 'budget', value: '5'}]");
        api.person("emails: ['c@merge-real.eu'], firstName: 'Lena', lastName: 'Other', phone: '+493012345678'");
        String first = records.merge("a", "b");
        assertThat(details("a"))
                .isEqualTo("Ott null Ott Buyer null 1980-04-01 [{name=budget, value=5}]")
                .isEqualTo(details("b"));
        String second = records.merge("a", "c");
        assertThat(details("a")).isEqualTo("Lena Ott Lena Ott Buyer +493012345678 1980-04-01 [{name=budget, value=5}]");
        assertThat(api.run("{ it: people(filter: {nameStartsWith: \"ott\"}) { nodes { id name } } }", Map.of())
                        .all("nodes"))
                .singleElement()
                .satisfies(person -> assertThat(person.text("name")).isEqualTo("Lena Ott"));
        records.unmerge(first);
        assertThat(details("a")).isEqualTo("Lena Other Lena Other Buyer +493012345678 null []");
        records.unmerge(second);
        assertThat(details("a")).isEqualTo("null null null Buyer null null []");
        assertThat(details("b")).isEqualTo("Ott null Ott Head null 1980-04-01 [{name=budget, value=5}]");
    }

    @Test
    void aFieldToldOfTheOtherMeanwhileIsGivenBackToo() {
        tester.document("mutation { defineCustomField(input: {name: \"size\", type: TEXT}) { userErrors { code } } }")
                .execute();
        api.form("email: 'a@merge-real.eu', occurredAt: '2026-05-01T00:00:00Z'");
        api.form("email: 'b@merge-real.eu', occurredAt: '2026-05-02T00:00:00Z'");
        String mergeId = records.merge("a", "b");
        api.form(
                "email: 'b@merge-real.eu', occurredAt: '2026-05-03T00:00:00Z', customFields: [{name: 'size', value: 'S'}]");
        assertThat(details("a")).endsWith("[{name=size, value=S}]");
        records.unmerge(mergeId);
        assertThat(details("a")).endsWith("[]");
        assertThat(details("b")).endsWith("[{name=size, value=S}]");
    }

    @Test
    void onlyWhoAbsorbsOthersCostsMore() {
        api.form("email: 'a@merge-real.eu', occurredAt: '2026-05-01T00:00:00Z'");
        api.form("email: 'b@merge-real.eu', occurredAt: '2026-05-01T00:00:00Z'");
        details("a");
        int plain = statements();
        assertThat(plain).isLessThanOrEqualTo(2);
        String mergeId = records.merge("a", "b");
        assertThat(statements()).isEqualTo(plain + 2);
        records.unmerge(mergeId);
        assertThat(statements()).isEqualTo(plain);
    }

    private int statements() {
        graph.reset();
        details("a");
        return graph.statements();
    }

    private String details(String who) {
        Answer person = api.run(
                "{ it: person(by: {email: \"" + who
                        + "@merge-real.eu\"}) { name firstName lastName title phone birthDate customFields { name value } } }",
                Map.of());
        return "%s %s %s %s %s %s %s"
                .formatted(
                        person.at("name"),
                        person.at("firstName"),
                        person.at("lastName"),
                        person.at("title"),
                        person.at("phone"),
                        person.at("birthDate"),
                        person.at("customFields"));
    }
}
