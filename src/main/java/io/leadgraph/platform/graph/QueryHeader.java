package io.leadgraph.platform.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comment lines a query file begins with: a sentence, then Access, Parameters and Returns.
 *
 * @param sorts the properties its list can be sorted by; none where it reads one way only
 * @param plannedOnce whether its plan stays as it was first made, for every node is sought by a hint
 */
record QueryHeader(
        Access access, List<String> parameters, List<String> columns, List<String> sorts, boolean plannedOnce) {

    /** @throws IllegalStateException naming the file and the line that is missing or wrong */
    static QueryHeader parse(String path, String text) {
        return new QueryHeader(
                Access.valueOf(line(path, text, "Access").toUpperCase(Locale.ROOT)),
                names(line(path, text, "Parameters"))
                        .map(name -> name.substring(1))
                        .toList(),
                names(line(path, text, "Returns")).toList(),
                lines(text, "Sorts").flatMap(QueryHeader::names).toList(),
                plannedOnce(path, text));
    }

    /** The parts that a query or a part includes, named like queries: the names of all lines {@code // Includes: …}. */
    static List<String> includes(String text) {
        return lines(text, "Includes").flatMap(QueryHeader::names).toList();
    }

    private static boolean plannedOnce(String path, String text) {
        Optional<String> plan = line(text, "Plan");
        if (plan.isPresent() && !plan.get().equals("once")) {
            throw new IllegalStateException(path + " has a header line '// Plan: …' that does not say once");
        }
        return plan.isPresent();
    }

    private static String line(String path, String text, String name) {
        return line(text, name)
                .orElseThrow(() -> new IllegalStateException(path + " has no header line '// " + name + ": …'"));
    }

    private static Optional<String> line(String text, String name) {
        return lines(text, name).findFirst();
    }

    private static Stream<String> lines(String text, String name) {
        String start = "// " + name + ": ";
        return text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip());
    }

    private static Stream<String> names(String list) {
        return list.equals("none") ? Stream.empty() : Stream.of(list.split("\\s*,\\s*"));
    }
}
