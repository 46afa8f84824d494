package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What can be told of a literal only when its variables have values is bad input, wherever it stands. */
@ExtendWith(OutputCaptureExtension.class)
class PutOffCoercionTest {
    private static final CoercedSchema SCHEMA = new CoercedSchema();
    private static final OneOfLiterals LITERALS = new OneOfLiterals(SCHEMA.schema());

    @Test
    void everyInputWithAlternativesHasAPlace() {
        assertThat(LITERALS.inputs())
                .containsExactlyInAnyOrderElementsOf(SCHEMA.schema().getAllTypesAsList().stream()
                        .filter(type -> type instanceof GraphQLInputObjectType input && input.isOneOf())
                        .map(GraphQLNamedType::getName)
                        .toList());
        assertThat(LITERALS.cases()).hasSizeGreaterThan(80);
    }

    @Test
    void anAlternativeThatIsNullOrMissingIsBadInputOfItsField(CapturedOutput log) {
        assertThat(LITERALS.cases())
                .allSatisfy(place -> assertThat(List.of(
                                new HashMap<String, Object>(), new HashMap<>(Collections.singletonMap("v", null))))
                        .allSatisfy(variables -> {
                            GraphQLError error = only(SCHEMA.errors(place.operation(), variables));
                            assertThat(error.getPath()).containsExactly(place.field());
                            assertThat(field(error)).startsWith(place.argument());
                            assertThat(error.getMessage()).contains("takes exactly one of");
                            assertThat(SCHEMA.fetched()).isZero();
                        }));
        assertThat(log).doesNotContain("failed at", "\tat ");
    }

    @Test
    void anAlternativeThatIsGivenIsRead() {
        String operation = "query($v: String) { person(by: {email: $v}) { __typename } }";
        assertThat(SCHEMA.errors(operation, Map.of("v", "ann@acme.eu"))).isEmpty();
        assertThat(SCHEMA.fetched()).isOne();
    }

    static Stream<Arguments> otherLiterals() {
        return Stream.of(
                Arguments.of("query($v: Int = 1) { rollupDifferences(first: $v) { next } }", List.of("first")),
                Arguments.of(
                        "query($v: String = \"x\") { person(by: {externalId: {system: $v, id: \"1\"}}) { id } }",
                        List.of("by", "externalId", "system")),
                Arguments.of(
                        "query($v: TouchKind = CALL) { journeys(pattern: [{kinds: [CALL, $v]}]) { totalCount } }",
                        List.of("pattern", "0", "kinds", "1")),
                Arguments.of(
                        "query($v: SortDirection = ASC) { people(orderBy: {field: NAME, direction: $v}) { totalCount } }",
                        List.of("orderBy", "direction")),
                Arguments.of("query($v: ID = \"1\") { nodes(ids: [$v]) { id } }", List.of("ids", "0")));
    }

    @ParameterizedTest
    @MethodSource("otherLiterals")
    void nullWhereALiteralNeedsAValueIsBadInputOfItsField(String operation, List<String> place, CapturedOutput log) {
        GraphQLError error = only(SCHEMA.errors(operation, new HashMap<>(Collections.singletonMap("v", null))));

        assertThat(field(error)).isEqualTo(place);
        assertThat(error.getPath()).hasSize(1);
        assertThat(error.getMessage()).contains("A value is required, not null.");
        assertThat(log).doesNotContain("failed at");
    }

    static Stream<Arguments> variables() {
        String person = "query($v: PersonBy!) { person(by: $v) { id } }";
        String touches = "mutation($v: [RecordTouchInput!]!) { recordTouches(inputs: $v) { userErrors { code } } }";
        String row = "mutation($v: RecordTouchInput!) { recordTouches(inputs: [$v]) { userErrors { code } } }";
        return Stream.<Map<String, Object>>of(Map.of(), nothing("email"), Map.of("id", "1", "email", "ann@acme.eu"))
                .flatMap(by -> Stream.of(
                        Arguments.of(person, by),
                        Arguments.of(touches, List.of(touch(by))),
                        Arguments.of(touches, touch(by)),
                        Arguments.of(row, touch(by))));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void alternativesInAVariableAreHeldToTheSame(String operation, Object variable) {
        GraphQLError error = only(SCHEMA.errors(operation, Map.of("v", variable)));

        assertThat(error.getMessage()).contains("takes exactly one of").doesNotContain("ann@acme.eu");
        assertThat(SCHEMA.fetched()).isZero();
    }

    /** The arguments of the other fields are none of its business. */
    @Test
    void aFieldThatIsRefusedTakesNoOtherAway() {
        String operation = "query($v: String) { person(by: {email: $v}) { id } other: person(by: {id: \"1\"}) { id } }";

        assertThat(only(SCHEMA.errors(operation, Map.of())).getPath()).containsExactly("person");
        assertThat(SCHEMA.fetched()).isOne();
    }

    private static Map<String, Object> touch(Map<String, Object> person) {
        return Map.of("person", person, "kind", "CALL", "direction", "INBOUND");
    }

    private static Map<String, Object> nothing(String name) {
        return new HashMap<>(Collections.singletonMap(name, null));
    }

    private static GraphQLError only(List<GraphQLError> errors) {
        assertThat(errors).as("%s", errors).hasSize(1);
        assertThat(errors.getFirst().getExtensions()).containsEntry(GraphqlRefusal.CODE, "BAD_USER_INPUT");
        return errors.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> field(GraphQLError error) {
        return (List<String>) error.getExtensions().get(GraphqlRefusal.FIELD);
    }
}
