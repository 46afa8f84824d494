package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operations of {@code queries/graphql}: a default that filters is a sample, and says so, so that no export is of it unasked. */
class OperationSamplesTest {
    /** How something is asked, not of what: they have the default of the schema, or none is needed to see everything. */
    private static final Set<String> SETTINGS = Set.of(
            "first", "window", "depth", "top", "of", "by", "groupBy", "scope", "basis", "model", "pattern", "dryRun");

    @ParameterizedTest
    @MethodSource("queries")
    void eachDefaultThatFiltersIsNamedAsASample(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> samples = operation(text).getVariableDefinitions().stream()
                .filter(OperationSamplesTest::filters)
                .map(VariableDefinition::getName)
                .toList();
        assertThat(SampleValues.of(text)).isEqualTo(samples);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void onlyWhatHasToBeGivenHasASample(Path file) throws IOException {
        assertThat(operation(Files.readString(file)).getVariableDefinitions())
                .filteredOn(OperationSamplesTest::filters)
                .allSatisfy(variable -> assertThat(variable.getType())
                        .as("$%s: whoever leaves it out sees everything", variable.getName())
                        .isInstanceOf(NonNullType.class));
    }

    /** A pattern that names something a tenant has, such as a campaign, is a sample too. */
    private static boolean filters(VariableDefinition variable) {
        return variable.getDefaultValue() != null
                && (!SETTINGS.contains(variable.getName())
                        || (variable.getName().equals("pattern") && namesSomething(variable)));
    }

    private static boolean namesSomething(VariableDefinition variable) {
        List<StringValue> texts = new ArrayList<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitStringValue(StringValue text, TraverserContext<Node> context) {
                                texts.add(text);
                                return TraversalControl.CONTINUE;
                            }
                        },
                        variable);
        return !texts.isEmpty();
    }

    private static OperationDefinition operation(String text) {
        return Parser.parse(text)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
    }

    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries", "graphql"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .filter(OperationSamplesTest::reads)
                    .sorted()
                    .toList();
        }
    }

    private static boolean reads(Path file) {
        try {
            return operation(Files.readString(file)).getOperation() == Operation.QUERY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
