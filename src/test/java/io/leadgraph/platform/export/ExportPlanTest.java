package io.leadgraph.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.leadgraph.platform.api.Limits;
import io.leadgraph.platform.api.TestSchemas;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.unit.DataSize;

/** What is asked for each page, and what the columns are. */
class ExportPlanTest {
    private static final GraphQLSchema SCHEMA = TestSchemas.whole();
    private static final Limits LIMITS =
            new Limits(DataSize.ofMegabytes(16), 100_000, 3_000, 15, 20_000, 30, 50, Duration.ofSeconds(30));

    @Test
    void aPageIsTheConnectionAloneWithOnlyTheFragmentsAndVariablesItNeeds() {
        ExportPlan plan = plan(
                """
                query Q($id: ID!, $first: Int, $after: String, $at: DateTime, $show: Boolean!) {
                  it: node(id: $id) { id ... on Account { name j: journey(first: $first, after: $after) {
                    pageInfo { endCursor } rows: nodes { ...T } } } }
                  account(by: {key: "x"}) { relationships(asOf: $at) { kind } }
                }
                fragment T on Touch { at: occurredAt id @include(if: $show) kind person { ...P } }
                fragment P on Person { name }""",
                Map.of("id", "account_1", "first", 10, "after", "abc", "at", "2026-01-01T00:00:00Z", "show", false));

        assertThat(plan.document().replaceAll("\\s+", " "))
                .contains("journey(first:500,after:$after_)", "pageInfo{hasNextPage endCursor}", "fragment P on Person")
                .doesNotContain("account(", "$at", "$first", "$after:", "j:", "rows:");
        assertThat(ParseAndValidate.validate(SCHEMA, Parser.parse(plan.document())))
                .isEmpty();
        assertThat(plan.start()).isEqualTo("abc");
        assertThat(plan.path()).containsExactly("node", "journey");
        assertThat(plan.rows()).isEqualTo("nodes");
        assertThat(plan.columns()).containsExactly(List.of("at"), List.of("kind"), List.of("person", "name"));
    }

    @Test
    void edgesComeWithTheirCursorAndListsAreOneColumn() {
        ExportPlan plan =
                plan("{ people { edges { cursor node { id emails { address } lastActivity { kind } } } } }", Map.of());

        assertThat(plan.rows()).isEqualTo("edges");
        assertThat(plan.columns())
                .containsExactly(
                        List.of("cursor"),
                        List.of("node", "id"),
                        List.of("node", "emails"),
                        List.of("node", "lastActivity", "kind"));
    }

    /** Objects a row: the person 1, five centers, their five members, as many people; and each of these with an account. */
    @ParameterizedTest
    @CsvSource({
        "500, id",
        "250, buyingCenters { members { person { id } } }",
        "125, buyingCenters { members { person { contact { account { parent { id } } } } } }"
    })
    void aPageIsAsLargeAsTheLimitOfCostAllows(int size, String fields) {
        assertThat(plan("{ people { nodes { " + fields + " } } }", Map.of()).document())
                .contains("first:" + size + ",");
    }

    private static ExportPlan plan(String query, Map<String, Object> variables) {
        return new ExportPlanner(new Source(), LIMITS).plan(new ExportRequest(query, null, variables));
    }

    private record Source() implements GraphQlSource {
        @Override
        public GraphQL graphQl() {
            throw new UnsupportedOperationException("a plan runs nothing");
        }

        @Override
        public GraphQLSchema schema() {
            return SCHEMA;
        }
    }
}
