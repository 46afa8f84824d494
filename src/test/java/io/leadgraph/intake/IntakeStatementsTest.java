package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.World;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How many round trips taking in costs: one transaction of two for a lead, four for 500. */
@GraphTest
@OverBolt
class IntakeStatementsTest {
    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    CountingGraph graph;

    IntakeApi api;

    @BeforeEach
    void world() {
        api = new IntakeApi(tester);
        World.build(api);
        graph.reset();
    }

    @ParameterizedTest
    @EnumSource
    void aLeadIsOneTransactionOfAtMostTwoStatements(World world) {
        for (String visit : List.of("first", "second")) {
            graph.reset();
            api.submit(world.formOf("pat"));
            assertThat(graph.transactions()).as(visit).isEqualTo(1);
            assertThat(graph.statements()).as(visit).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = World.class,
            names = {"UNKNOWN_BUSINESS_DOMAIN", "SUBSIDIARY_OF_GROUP_WIDE_CUSTOMER", "SUGGESTED_ONLY"})
    void fiveHundredLeadsAreAtMostFourStatements(World world) {
        List<Map<String, Object>> rows = IntStream.range(0, 500)
                .mapToObj(i -> world.formOf("p" + i % 400))
                .toList();
        assertThat(api.submitAll(rows)).hasSize(500);
        assertThat(graph.transactions()).isEqualTo(1);
        assertThat(graph.statements()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = World.class,
            names = {"UNKNOWN_BUSINESS_DOMAIN", "CUSTOMER"})
    void aReplayIsNoDearer(World world) {
        Map<String, Object> form = new java.util.HashMap<>(world.formOf("pat"));
        form.put("clientKey", "1");
        api.submit(form);
        graph.reset();
        assertThat(api.submit(form).is("replayed")).isTrue();
        assertThat(graph.statements()).isLessThanOrEqualTo(3);
    }
}
