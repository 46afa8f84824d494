package io.leadgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.DomainDocument.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of the rules names classes, tests and sections that are there, and the code cites no other. */
class DomainDocumentTest {
    private static final String TABLE = "Where each rule stands";

    /** A table that has lost rows would pass every other test. */
    private static final int LEAST_ROWS = 60;

    /** Split, so that this file is none of those that cite it. */
    private static final String OUTSIDE = "DOMAIN" + ".md";

    private static final Pattern CITED = Pattern.compile("\\{@code domain\\.md}((?:(?:, | and )\"[^\"]+\")*)");
    private static final Pattern SECTION = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern LINE_OF_A_COMMENT = Pattern.compile("\\s*\\n\\s*\\* ");
    private static final Pattern OWN_ANCHOR = Pattern.compile("\\]\\(#([^)]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("\\]\\(\\S*domain\\.md#([^)]+)\\)");

    private static DomainDocument document;
    private static List<TableRow> rows;
    private static Map<Path, String> sources;

    @BeforeAll
    static void read() throws IOException {
        document = DomainDocument.read();
        rows = document.tables(TABLE);
        sources = files("README.md", "src/main", "src/test", "src/docs", "queries", "graph-schema");
    }

    @Test
    void theTableHasARowForEachRule() {
        assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
        assertThat(rows.stream().map(row -> row.cells().getFirst())).doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasARuleAClassAndATest() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.cells())
                    .hasSize(3)
                    .allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(row.names(1)).as("class").isNotEmpty();
            assertThat(row.names(2)).as("test").isNotEmpty().allMatch(name -> name.endsWith("Test"));
        });
    }

    @Test
    void everyClassAndTestOfTheTableIsOneFile() {
        assertThat(names(1))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(found("src/main/java", name)).hasSize(1));
        assertThat(names(2))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(found("src/test/java", name)).hasSize(1));
    }

    @Test
    void whatAStrangerLooksForIsFoundByOneSearch() {
        assertThat(document.text()).contains("a former customer is a prospect", "the default SLA", "`restated` means");
    }

    @Test
    void everySectionThatIsCitedIsThere() {
        List<MatchResult> cited = sources.values().stream()
                .map(text -> LINE_OF_A_COMMENT.matcher(text).replaceAll(" "))
                .flatMap(text -> CITED.matcher(text).results())
                .toList();

        assertThat(cited)
                .hasSizeGreaterThan(20)
                .allSatisfy(citation -> assertThat(
                                SECTION.matcher(citation.group(1)).results().map(section -> section.group(1)))
                        .as(citation.group())
                        .isNotEmpty()
                        .isSubsetOf(document.headings()));
    }

    @Test
    void everyLinkToASectionLeadsThere() {
        List<String> anchors = Stream.concat(
                        OWN_ANCHOR.matcher(document.text()).results(),
                        sources.values().stream()
                                .flatMap(text -> ANCHOR.matcher(text).results()))
                .map(link -> link.group(1))
                .toList();

        assertThat(anchors).hasSizeGreaterThan(20).isSubsetOf(document.anchors());
    }

    @Test
    void nothingCitesABookThatIsNotHere() {
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy((path, text) -> assertThat(text).as(path.toString()).doesNotContain(OUTSIDE));
    }

    private static List<String> names(int cell) {
        return rows.stream().flatMap(row -> row.names(cell).stream()).distinct().toList();
    }

    private static List<Path> found(String root, String name) {
        Predicate<Path> wanted = path -> path.startsWith(root) && path.endsWith(name + ".java");
        return sources.keySet().stream().filter(wanted).toList();
    }

    private static Map<Path, String> files(String... roots) throws IOException {
        return Stream.of(roots)
                .flatMap(DomainDocumentTest::walk)
                .collect(Collectors.toMap(path -> path, path -> text(path)));
    }

    private static Stream<Path> walk(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Byte by byte, for pictures are among them. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
