package io.leadgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of what {@code src/docs} holds, and of comments. */
class DocumentsTest {
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final int LONGEST_LINE = 140;
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http|#)([^)#]+)[^)]*\\)");

    private static List<Path> documents;

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
            documents = files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noLineIsLongerThanOneReadsButInTables() throws IOException {
        for (Path document : documents) {
            assertThat(Files.readAllLines(document))
                    .as(document.toString())
                    .allMatch(line -> line.startsWith("|") || line.length() <= LONGEST_LINE);
        }
    }

    @Test
    void noCommentIsLongerThanOneReads() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(path -> path.toString().endsWith(".java")))
                    .hasSizeGreaterThan(500)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .filteredOn(line -> line.strip().startsWith("*")
                                    || line.strip().startsWith("/**")
                                    || line.strip().startsWith("//"))
                            .allMatch(line -> line.length() <= LONGEST_LINE));
        }
    }

    @Test
    void decisionsAreNumberedWithoutAGapAndHaveOneForm() throws IOException {
        List<Path> decisions =
                documents.stream().filter(path -> path.startsWith(DECISIONS)).toList();

        assertThat(decisions).isNotEmpty();
        for (int number : IntStream.rangeClosed(1, decisions.size()).toArray()) {
            Path decision = decisions.get(number - 1);
            assertThat(decision.getFileName().toString()).startsWith("%03d-".formatted(number));
            assertThat(Files.readString(decision))
                    .as(decision.toString())
                    .startsWith("# " + number + ". ")
                    .contains("\nStatus: ", "\n**Context.** ", "\n**Decision.** ", "\n**Consequences.** ");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path document : documents) {
            List<String> links = LINK.matcher(Files.readString(document))
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
            assertThat(links)
                    .as(document.toString())
                    .allSatisfy(
                            link -> assertThat(document.resolveSibling(link)).exists());
        }
    }
}
