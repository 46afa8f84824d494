package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model document against the queries, the migrations and the code that fills in properties; both ways. */
class ModelDocumentTest {
    private static final Pattern LABELS =
            Pattern.compile("(?:\\(|FOR \\(|SET )\\s*\\w*\\s*:([A-Z]\\w*(?:[:&|][A-Z]\\w*)*)");
    private static final Pattern LABEL_TESTS = Pattern.compile("\\b\\w+:([A-Z][a-z]\\w*)");
    private static final Pattern TYPES = Pattern.compile("\\[\\s*\\w*\\s*:([A-Z_]+(?:\\|[A-Z_]+)*)");
    private static final Pattern NODE_MAP = Pattern.compile("\\(\\s*\\w*\\s*:([A-Z]\\w*)\\s*\\{([^{}]*)}");
    private static final Pattern KEY = Pattern.compile("(\\w+)\\s*:");
    private static final Pattern ASSIGNED = Pattern.compile("\\b(?:SET|,)\\s+\\w+\\.(\\w+)\\s*=[^=~]");

    private static final Pattern PROJECTED = Pattern.compile("(?:[{,]\\s*|(?m)^)\\.(\\w+)");
    private static final Pattern REMOVED = Pattern.compile("REMOVE \\w+\\.(\\w+)");

    private static ModelDocument document;
    private static String cypher;
    private static String everything;

    @BeforeAll
    static void read() throws IOException {
        document = ModelDocument.read();
        cypher = texts("queries/cypher", ".cypher")
                + texts("queries/cypher", ".part")
                + texts("graph-schema/migrations", ".cypher");
        everything = cypher + texts("src/main/java", ".java");
    }

    @Test
    void everyLabelOfAQueryIsDescribed() {
        Set<String> found = names(LABELS);
        found.addAll(names(LABEL_TESTS));
        found.remove("__Neo4jMigration");

        assertThat(document.labels().keySet()).containsAll(found);
    }

    @Test
    void everyRelationshipTypeOfAQueryIsDescribed() {
        assertThat(document.types().keySet()).containsAll(names(TYPES));
    }

    @Test
    void everyPropertyAQueryMatchesOrCreatesALabelByIsDescribed() {
        assertThat(NODE_MAP.matcher(cypher).results())
                .isNotEmpty()
                .allSatisfy(match -> assertThat(document.labels().get(match.group(1)))
                        .as(match.group())
                        .containsAll(keys(match.group(2))));
    }

    @Test
    void everyPropertyAQuerySetsOrGivesIsDescribed() {
        Set<String> assigned = names(ASSIGNED);
        assigned.addAll(names(PROJECTED));
        // a mark within one statement
        assigned.removeAll(names(REMOVED));

        assertThat(document.propertyNames()).containsAll(assigned);
    }

    @Test
    void everyLabelAndTypeDescribedIsUsed() {
        assertThat(names(LABELS)).containsAll(document.labels().keySet());
        assertThat(names(TYPES)).containsAll(document.types().keySet());
    }

    @Test
    void everyPropertyDescribedIsUsed() {
        assertThat(document.propertyNames())
                .allSatisfy(name -> assertThat(everything).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    void thePictureAndTheTableShowTheSameRelationships() throws IOException {
        Stream<String> table = document.types().entrySet().stream()
                .flatMap(type -> type.getValue().from().stream()
                        .flatMap(from ->
                                type.getValue().to().stream().map(to -> from + " -- " + type.getKey() + " --> " + to)));

        assertThat(ModelDocument.pictured()).containsExactlyInAnyOrderElementsOf(table.toList());
    }

    @Test
    void relationshipsLeadFromLabelToLabel() {
        assertThat(document.types().values()).allSatisfy(type -> {
            assertThat(document.labels().keySet()).containsAll(type.from());
            assertThat(document.labels().keySet()).containsAll(type.to());
        });
    }

    private static Set<String> names(Pattern pattern) {
        return pattern.matcher(cypher)
                .results()
                .map(match -> match.group(1))
                .flatMap(names -> Arrays.stream(names.split("[:&|]")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String map) {
        return KEY.matcher(map)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String texts(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ModelDocumentTest::code)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String code(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceAll("(^|\\s)//.*", "")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
