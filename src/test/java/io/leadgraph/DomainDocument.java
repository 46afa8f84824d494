package io.leadgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of the domain as {@code src/docs/domain.md} tells them. */
public record DomainDocument(String text) {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,} (.+)$");
    private static final Pattern ANCHORS_DROP = Pattern.compile("[^\\p{L}\\p{N} -]");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** A row of a table, cell by cell. */
    public record TableRow(List<String> cells) {

        static TableRow of(String line) {
            return new TableRow(Arrays.stream(line.substring(1).split("\\|"))
                    .map(String::strip)
                    .toList());
        }

        /** The names in code type of a cell; none where there is no such cell. */
        public List<String> names(int cell) {
            return cell >= cells.size()
                    ? List.of()
                    : NAME.matcher(cells.get(cell))
                            .results()
                            .map(found -> found.group(1))
                            .toList();
        }
    }

    public static DomainDocument read() throws IOException {
        return new DomainDocument(Files.readString(Path.of("src/docs/domain.md")));
    }

    Set<String> headings() {
        return HEADING.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Headings as links name them. */
    Set<String> anchors() {
        return headings().stream()
                .map(heading -> ANCHORS_DROP
                        .matcher(heading.toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** The rows of all tables under a heading, without their heads. Empty where there is no such heading. */
    public List<TableRow> tables(String heading) {
        String section = HEADING.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(heading))
                .findFirst()
                .map(this::section)
                .orElse("");
        return Pattern.compile("(?m)^\\|[-| ]+\\|\\n((?:\\|.*\\|(?:\\n|\\z))*)")
                .matcher(section)
                .results()
                .flatMap(table -> table.group(1).lines())
                .map(TableRow::of)
                .toList();
    }

    private String section(MatchResult heading) {
        String rest = text.substring(heading.end());
        var next = HEADING.matcher(rest);
        return next.find() ? rest.substring(0, next.start()) : rest;
    }
}
