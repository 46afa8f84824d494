package io.leadgraph.platform.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code graph-schema/README.md}, read by a program. */
record ModelDocument(Map<String, Set<String>> labels, Map<String, Type> types) {
    private static final List<String> STATE = List.of("from", "to", "recordedAt", "supersededAt");

    /** A relationship type: between which labels, with which properties. */
    record Type(Set<String> from, Set<String> to, Set<String> properties) {}

    static ModelDocument read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("graph-schema", "README.md"));
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        rows(lines, "## Labels").forEach(cells -> labels.put(cells.get(0), properties(cells.get(1))));
        Map<String, Type> types = new LinkedHashMap<>();
        rows(lines, "## Relationship types").forEach(cells -> types.put(cells.get(0), type(cells)));
        return new ModelDocument(labels, types);
    }

    /** The labels that {@code (a)-[TYPE]->(b)} of the picture names. */
    static List<String> pictured() throws IOException {
        return Files.readAllLines(Path.of("graph-schema", "README.md")).stream()
                .map(String::strip)
                .filter(line -> line.matches("\\w+ -- \\w+ --> \\w+"))
                .toList();
    }

    Set<String> propertyNames() {
        return Stream.concat(labels.values().stream(), types.values().stream().map(Type::properties))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<List<String>> rows(List<String> lines, String heading) {
        return lines.stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Arrays.stream(line.split("(?<!\\\\)\\|", -1))
                        .skip(1)
                        .map(String::strip)
                        .toList());
    }

    private static Type type(List<String> cells) {
        String[] ends = cells.get(1).split("→");
        return new Type(names(ends[0]), names(ends[1]), properties(cells.get(2)));
    }

    private static Set<String> properties(String cell) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names(cell)) {
            found.addAll(name.equals("State") ? STATE : List.of(name));
        }
        return found;
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(name -> name.strip().replace("?", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
