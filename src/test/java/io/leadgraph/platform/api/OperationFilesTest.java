package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.leadgraph.support.DemoStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operations of {@code queries/graphql} and the demo story, which is made of them, against the schema. */
class OperationFilesTest {
    private static final GraphQLSchema SCHEMA = TestSchemas.whole();

    @ParameterizedTest
    @MethodSource("files")
    void eachFileHoldsTheOneValidOperationItIsNamedAfterAndSaysWhatItDoes(Path file) throws IOException {
        String text = Files.readString(file);
        Document document = Parser.parse(text);

        assertThat(text.lines().findFirst().orElse("")).startsWith("# ").endsWith(".");
        assertThat(document.getDefinitionsOfType(OperationDefinition.class))
                .extracting(OperationDefinition::getName)
                .containsExactly(file.getFileName().toString().replace(".graphql", ""));
        assertThat(ParseAndValidate.validate(SCHEMA, document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachRunsWithoutVariables(Path file) throws IOException {
        assertThatCode(() -> coerce(Files.readString(file), Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("io.leadgraph.support.DemoStory#steps")
    void eachStepOfTheDemoStoryFitsItsOperation(DemoStory.Step step) {
        assertThatCode(() -> coerce(step.document(), step.variables())).doesNotThrowAnyException();
    }

    @Test
    void theDemoStoryIsAsLargeAsItsReadmeSays() {
        assertThat(rows("UpsertAccounts")).hasSize(4);
        assertThat(rows("UpsertCampaigns")).hasSize(5);
        assertThat(Stream.concat(
                                rows("UpsertPeople").stream().map(row -> ((List<?>) row.get("emails")).getFirst()),
                                rows("SubmitLeads").stream().map(row -> row.get("email")))
                        .distinct())
                .hasSize(8);
        assertThat(rows("SubmitLeads").size() + rows("RecordTouches").size()).isEqualTo(30);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(String operation) {
        return DemoStory.steps().stream()
                .filter(step -> step.operation().equals(operation))
                .flatMap(step -> ((List<Map<String, Object>>) step.variables().get("inputs")).stream())
                .toList();
    }

    private static void coerce(String text, Map<String, Object> variables) {
        OperationDefinition operation = Parser.parse(text)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
        ValuesResolver.coerceVariableValues(
                SCHEMA,
                operation.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ROOT);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries", "graphql"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }
}
