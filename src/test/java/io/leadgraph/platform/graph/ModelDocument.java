package io.leadgraph.platform.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of {@code graph-schema/README.md}, read by a program. */
record ModelDocument(Map<String, Set<String>> labels, Map<String, Type> types) {
    private static final List<String> STATE = List.of("from", "to", "recordedAt", "supersededAt");

    /** A relationship type: between which labels, with which properties. */
    record Type(Set<String> from, Set<String> to, Set<String> properties) {}

    static ModelDocument read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("graph-schema", "README.md"));
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        rows(lines, "label").forEach(cells -> labels.put(cells.get(0), properties(cells.get(1))));
        Map<String, Type> types = new LinkedHashMap<>();
        rows(lines, "type").forEach(cells -> types.put(cells.get(0), type(cells)));
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

    /** The rows of all tables whose first column is named so. One without a name goes on with the one above. */
    private static List<List<String>> rows(List<String> lines, String firstColumn) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            List<String> cells = line.startsWith("| ") ? cells(line) : List.of();
            if (cells.isEmpty()) {
                inside &= line.startsWith("|-");
            } else if (cells.getFirst().equals(firstColumn)) {
                inside = true;
            } else if (inside && cells.getFirst().isEmpty()) {
                rows.add(joined(rows.removeLast(), cells));
            } else if (inside) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("(?<!\\\\)\\|", -1))
                .skip(1)
                .map(String::strip)
                .toList();
    }

    private static List<String> joined(List<String> above, List<String> below) {
        return IntStream.range(0, above.size())
                .mapToObj(i -> below.get(i).isEmpty() ? above.get(i) : above.get(i) + ", " + below.get(i))
                .toList();
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
