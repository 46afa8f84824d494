package io.leadgraph.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How many there are in all is told where nothing restricts the list, in one statement more. */
@GraphTest
@OverBolt
class TotalCountTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    IntakeApi api;

    @BeforeEach
    void someOfEach() {
        api = new IntakeApi(tester);
        api.accounts("key: 'a', name: 'A'", "key: 'b', name: 'B'");
        api.campaigns("key: 'x', name: 'X'", "key: 'y', name: 'Y'", "key: 'z', name: 'Z'");
        api.opportunities("key: 'd', accountKey: 'a', name: 'D'");
        api.people(IntStream.range(0, 4)
                .mapToObj("emails: ['p%s@gmail.com']"::formatted)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"accounts, 2", "campaigns, 3", "opportunities, 1", "people, 4"})
    void aWholeListIsCounted(String list, int total) {
        assertThat(list(list + "(first: 1)").at("totalCount")).isEqualTo(total);
        assertThat(list(list + "(first: 1, filter: {})").at("totalCount")).isEqualTo(total);
        graph.reset();
        list(list + "(first: 1)");
        assertThat(graph.statements()).isEqualTo(2);
        graph.reset();
        api.run("{ it: " + list + " { nodes { id } } }", Map.of());
        assertThat(graph.statements()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts(filter: {owner: \"Olga\"})",
                "campaigns(filter: {evergreen: false})",
                "opportunities(filter: {stages: [WON]})",
                "people(filter: {openLead: false})"
            })
    void aPartOfAListIsNot(String list) {
        assertThat(list(list).at("totalCount")).isNull();
    }

    @Test
    void whoIsSomebodyElseNowIsNotCounted() {
        String first = merge("p0", "p1");
        String second = merge("p0", "p2");
        assertThat(list("people").at("totalCount")).isEqualTo(2);
        for (String merge : List.of(first, second)) {
            api.run("mutation { it: unmergePeople(mergeId: \"" + merge + "\") { undone } }", Map.of());
        }
        assertThat(list("people").at("totalCount")).isEqualTo(4);
    }

    private String merge(String survivor, String other) {
        return api.run(
                        "mutation { it: mergePeople(survivor: {email: \"" + survivor
                                + "@gmail.com\"}, other: {email: \"" + other + "@gmail.com\"}) { merge { id } } }",
                        Map.of())
                .text("merge.id");
    }

    private Answer list(String list) {
        return api.run("{ it: " + list + " { totalCount nodes { id } } }", Map.of());
    }
}
