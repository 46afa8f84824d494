package io.leadgraph.decisions.lifecycle.policy;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.leadgraph.platform.api.TestSchemas;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rules in parts: whoever changes one setting of a part changes no other; omitted is kept, null is as built in. */
class PolicyPartsTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    /** A value of each setting of each part, none of them the built-in one. */
    private static final Map<String, Map<String, Object>> SET = Map.of(
            "calendar",
            Map.of(
                    "zone",
                    "Europe/Berlin",
                    "hours",
                    List.of(Map.of("day", "MONDAY", "from", "08:00", "to", "12:00")),
                    "holidays",
                    List.of(LocalDate.of(2026, 12, 25))),
            "handoff",
            Map.of(
                    "actWithinMinutes", 60,
                    "moveWithinMinutes", 600,
                    "notActed", "NOTE",
                    "notMoved", "NOTE",
                    "movedBack", "NOTE",
                    "reassignments", 7,
                    "reassignTo", "night"),
            "recycling",
            Map.of("restDays", 9, "nurture", List.of(Map.of("campaignKey", "tips"))));

    /** Another one of each. */
    private static final Map<String, Map<String, Object>> OTHER = Map.of(
            "calendar",
            Map.of(
                    "zone",
                    "Asia/Tokyo",
                    "hours",
                    List.of(Map.of("day", "SUNDAY", "from", "10:00", "to", "11:00")),
                    "holidays",
                    List.of(LocalDate.of(2027, 1, 1))),
            "handoff",
            Map.of(
                    "actWithinMinutes", 50,
                    "moveWithinMinutes", 500,
                    "notActed", "RECYCLE",
                    "notMoved", "REASSIGN",
                    "movedBack", "REASSIGN",
                    "reassignments", 3,
                    "reassignTo", "day"),
            "recycling",
            Map.of("restDays", 5, "nurture", List.of(Map.of("campaignKey", "news"))));

    private static final LifecyclePolicy ALL = over(LifecyclePolicy.BUILT_IN, SET);

    static Stream<Arguments> settings() {
        return SET.entrySet().stream()
                .flatMap(
                        part -> part.getValue().keySet().stream().map(setting -> Arguments.of(part.getKey(), setting)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void oneSettingChangesAlone(String part, String setting) {
        Object value = OTHER.get(part).get(setting);
        assertThat(parts(over(ALL, Map.of(part, Map.of(setting, value)))))
                .isEqualTo(with(part, setting, over(LifecyclePolicy.BUILT_IN, OTHER)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void oneSettingIsClearedAlone(String part, String setting) {
        assertThat(parts(over(ALL, Map.of(part, Collections.singletonMap(setting, null)))))
                .isEqualTo(with(part, setting, LifecyclePolicy.BUILT_IN));
    }

    @Test
    void aPartThatSaysNothingIsKeptAndOneThatIsNullIsAsBuiltIn() {
        for (String part : SET.keySet()) {
            assertThat(parts(over(ALL, Map.of(part, Map.of())))).isEqualTo(parts(ALL));
            ObjectNode expected = parts(ALL);
            expected.set(part, parts(LifecyclePolicy.BUILT_IN).get(part));
            assertThat(parts(over(ALL, Collections.singletonMap(part, null)))).isEqualTo(expected);
        }
    }

    @Test
    void noOtherRulesHaveParts() {
        GraphQLSchema schema = TestSchemas.whole();
        Map<String, List<String>> found = Stream.of(
                        "LifecyclePolicyInput",
                        "ScoringModelInput",
                        "RoutingRulesInput",
                        "LightRulesInput",
                        "IntakeConfigurationInput",
                        "DuplicateRulesInput")
                .flatMap(name -> fields(schema.getType(name)))
                .filter(field -> GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLInputObjectType)
                .collect(Collectors.toMap(
                        GraphQLInputObjectField::getName,
                        field -> fields(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                                .map(GraphQLInputObjectField::getName)
                                .sorted()
                                .toList()));
        assertThat(found)
                .isEqualTo(SET.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                part -> part.getValue().keySet().stream()
                                        .sorted()
                                        .toList())));
    }

    private static Stream<GraphQLInputObjectField> fields(@Nullable GraphQLType type) {
        assertThat(type).isInstanceOf(GraphQLInputObjectType.class);
        return ((GraphQLInputObjectType) (GraphQLNamedType) type).getFieldDefinitions().stream();
    }

    private static LifecyclePolicy over(LifecyclePolicy old, Map<String, ?> input) {
        LifecyclePolicyReader change = new LifecyclePolicyReader(new InputRow(input, "input"));
        assertThat(change.errors()).isEmpty();
        LifecyclePolicy next = change.over(old, NOW);
        assertThat(change.errors(next)).isEmpty();
        return next;
    }

    /** The parts of {@link #ALL} with one setting as another policy has it. */
    private static ObjectNode with(String part, String setting, LifecyclePolicy of) {
        ObjectNode expected = parts(ALL);
        JsonNode value = parts(of).get(part).get(setting);
        ((ObjectNode) expected.get(part)).set(setting, value);
        return expected;
    }

    private static ObjectNode parts(LifecyclePolicy policy) {
        ObjectNode all = JsonMapper.shared().valueToTree(policy);
        return all.retain(SET.keySet());
    }
}
