package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sends a value that the schema does not take learns which one, and what could stand there; the value is not repeated. */
class RefusedValuesTest {
    private static final CoercedSchema SCHEMA = new CoercedSchema();
    private static final String TOUCHES =
            "mutation($i: [RecordTouchInput!]!) { recordTouches(inputs: $i) { userErrors { code } } }";
    private static final String CAMPAIGNS =
            "mutation($i: [CampaignInput!]!) { upsertCampaigns(inputs: $i) { userErrors { code } } }";
    private static final String ROUTING =
            "mutation($i: RoutingRulesInput!) { defineRoutingRules(input: $i) { userErrors { code } } }";
    private static final String PAGE = "query($i: Int) { people(first: $i) { totalCount } }";
    private static final String SECRET = "jane@secret.example";

    static Stream<Arguments> variables() {
        Object row = touch("note", null);
        return Stream.of(
                Arguments.of(
                        TOUCHES,
                        rows(row, row, touch("occurredAt", "2026-03-01T10:00:00")),
                        List.of("i", "2", "occurredAt"),
                        "A DateTime is RFC 3339 with an offset"),
                Arguments.of(
                        TOUCHES,
                        rows(row, touch("kind", SECRET)),
                        List.of("i", "1", "kind"),
                        "TouchKind takes one of EMAIL_SENT, EMAIL_OPEN, "),
                Arguments.of(TOUCHES, rows(row, null, row), List.of("i", "1"), "A value is required, not null."),
                Arguments.of(TOUCHES, null, List.of("i"), "A value is required, not null."),
                Arguments.of(TOUCHES, rows(SECRET), List.of("i", "0"), "RecordTouchInput takes an object."),
                Arguments.of(
                        TOUCHES,
                        rows(touch("kind", null)),
                        List.of("i", "0", "kind"),
                        "A value is required, not null."),
                Arguments.of(
                        TOUCHES,
                        rows(Map.of("person", Map.of("id", "1"), "kind", "CALL")),
                        List.of("i", "0", "direction"),
                        "A value is required, and there is none."),
                Arguments.of(
                        TOUCHES,
                        rows(touch("kindd", "CALL")),
                        List.of("i", "0", "kindd"),
                        "RecordTouchInput has no such field."),
                Arguments.of(
                        TOUCHES, rows(touch(SECRET, "CALL")), List.of("i", "0"), "RecordTouchInput has no such field."),
                Arguments.of(
                        TOUCHES, rows(touch("automated", SECRET)), List.of("i", "0", "automated"), "true or false"),
                Arguments.of(TOUCHES, rows(touch("product", 7)), List.of("i", "0", "product"), "String takes a text."),
                Arguments.of(
                        CAMPAIGNS,
                        rows(Map.of("key", "a", "cost", SECRET)),
                        List.of("i", "0", "cost"),
                        "A Decimal is a number of at most 38 digits."),
                Arguments.of(
                        CAMPAIGNS,
                        rows(Map.of("key", "a", "startsOn", "01.03.2026")),
                        List.of("i", "0", "startsOn"),
                        "A Date is a calendar day"),
                Arguments.of(
                        ROUTING,
                        Map.of(
                                "rules",
                                rows(Map.of(
                                        "name", "a", "to", Map.of("owner", "x"), "when", Map.of("minScore", SECRET)))),
                        List.of("i", "rules", "0", "when", "minScore"),
                        "Float takes a number."),
                Arguments.of(PAGE, 1.5, List.of("i"), "Int takes a whole number from -2147483648 to 2147483647."),
                Arguments.of(PAGE, 3_000_000_000L, List.of("i"), "Int takes a whole number"));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void aVariableNamesThePlaceAndWhatItTakes(String operation, Object value, List<String> place, String form) {
        GraphQLError error = only(SCHEMA.errors(operation, new HashMap<>(Collections.singletonMap("i", value))));

        assertThat(error.getExtensions()).containsEntry(GraphqlRefusal.FIELD, place);
        assertThat(error.getMessage())
                .startsWith("Variable 'i' has an invalid value")
                .contains(form);
        if (place.size() > 1) {
            assertThat(error.getMessage()).contains("[\"" + String.join("\", \"", place) + "\"]");
        }
        assertThat(error.getLocations()).isNotEmpty();
        assertNothingInside(error);
    }

    @Test
    void aVariableThatIsMissingIsNamed() {
        assertThat(only(SCHEMA.errors(TOUCHES, Map.of())).getMessage())
                .isEqualTo("Variable 'i' has an invalid value: A value is required, and there is none.");
    }

    @Test
    void severalWrongRowsAreToldAtOnceButNotThousands() {
        Object wrong = touch("kind", "NONE");
        Object right = touch("kind", "CALL");

        assertThat(SCHEMA.errors(TOUCHES, Map.of("i", rows(wrong, right, wrong))))
                .extracting(error -> error.getExtensions().get(GraphqlRefusal.FIELD))
                .containsExactly(List.of("i", "0", "kind"), List.of("i", "2", "kind"));
        assertThat(SCHEMA.errors(
                        TOUCHES,
                        Map.of(
                                "i",
                                IntStream.range(0, 1000).mapToObj(row -> wrong).toList())))
                .hasSize(20);
    }

    static Stream<Arguments> literals() {
        String quoted = "}' is not a valid 'Int' - " + SECRET;
        return Stream.of(
                Arguments.of(
                        "{ people(orderBy: {field: SCORE}) { totalCount } }",
                        List.of("orderBy", "field"),
                        "argument 'orderBy.field' is not a valid 'PersonOrderField'"
                                + " - PersonOrderField takes one of CREATED_AT, NAME."),
                Arguments.of(
                        "{ people(orderBy: {field: \"" + SECRET + "\"}) { totalCount } }",
                        List.of("orderBy", "field"),
                        "argument 'orderBy.field' is not a valid 'PersonOrderField' - PersonOrderField takes one of "),
                Arguments.of(
                        "{ people(orderBy: {field: \"" + quoted + "\"}) { totalCount } }",
                        List.of("orderBy", "field"),
                        "argument 'orderBy.field' is not a valid 'PersonOrderField' - PersonOrderField takes one of "),
                Arguments.of(
                        "{ people(filter: {lastActivityFrom: \"" + quoted + "\"}) { totalCount } }",
                        List.of("filter", "lastActivityFrom"),
                        "argument 'filter.lastActivityFrom' is not a valid 'DateTime' - A DateTime is RFC 3339"),
                Arguments.of(
                        "{ people(filter: {categories: [NEW_PROSPECT, NONE]}) { totalCount } }",
                        List.of("filter", "categories", "1"),
                        "argument 'filter.categories[1]' is not a valid 'LeadCategory' - LeadCategory takes one of NEW_"),
                Arguments.of(
                        "{ people(first: \"" + SECRET + "\") { totalCount } }",
                        List.of("first"),
                        "argument 'first' is not a valid 'Int' - Int takes a whole number from "),
                Arguments.of(
                        "{ people(first: 3000000000) { totalCount } }",
                        List.of("first"),
                        "argument 'first' is not a valid 'Int' - Int takes a whole number from "),
                Arguments.of(
                        "{ people(orderBy: \"" + quoted + "\") { totalCount } }",
                        List.of("orderBy"),
                        "argument 'orderBy' must be an object type"),
                Arguments.of(
                        "{ people(orderBy: {direction: ASC}) { totalCount } }",
                        List.of("orderBy"),
                        "argument 'orderBy' is missing required fields '[field]'"),
                Arguments.of(
                        "{ people(filter: {openLead: true, openLeads: \"" + SECRET + "\"}) { totalCount } }",
                        List.of("filter"),
                        "argument 'filter' contains a field not in 'PersonFilter': 'openLeads'"),
                Arguments.of(
                        "{ person(by: {externalId: {system: null, id: \"" + SECRET + "\"}}) { id } }",
                        List.of("by", "externalId", "system"),
                        "argument 'by.externalId.system' must not be null"));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void aLiteralKeepsTheReasonAndLosesItsValue(String operation, List<String> place, String reason) {
        GraphQLError error = only(SCHEMA.errors(operation, Map.of()));

        assertThat(error.getMessage())
                .startsWith("Validation error (WrongType@[")
                .contains(reason);
        assertThat(error.getExtensions()).containsEntry(GraphqlRefusal.FIELD, place);
        assertNothingInside(error);
    }

    @Test
    void theDefaultOfAVariableLosesItsValueToo() {
        GraphQLError error = only(SCHEMA.errors(
                "query($o: PersonOrderField! = SCORE) { people(orderBy: {field: $o}) { totalCount } }", Map.of()));

        assertThat(error.getMessage()).contains("Bad default value for type 'PersonOrderField!'", "CREATED_AT, NAME");
        assertNothingInside(error);
    }

    private static void assertNothingInside(GraphQLError error) {
        assertThat(error.getMessage()).doesNotContain(SECRET, "Value{", "Value'", "SCORE", "graphql.", "java.");
    }

    private static GraphQLError only(List<GraphQLError> errors) {
        assertThat(errors).as("%s", errors).hasSize(1);
        assertThat(errors.getFirst().getExtensions()).containsEntry(GraphqlRefusal.CODE, "BAD_USER_INPUT");
        return errors.getFirst();
    }

    private static List<Object> rows(Object... rows) {
        return Arrays.asList(rows);
    }

    private static Map<String, Object> touch(String field, Object value) {
        Map<String, Object> touch =
                new HashMap<>(Map.of("person", Map.of("id", "1"), "kind", "CALL", "direction", "INBOUND"));
        if (!field.equals("note")) {
            touch.put(field, value);
        }
        return touch;
    }
}
