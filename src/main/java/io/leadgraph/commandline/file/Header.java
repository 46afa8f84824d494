package io.leadgraph.commandline.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The columns of one file, by name. */
public record Header(List<String> columns, Map<String, Integer> positions) {
    public static Header of(List<String> cells) {
        List<String> columns = cells.stream().map(String::strip).toList();
        Map<String, Integer> positions = new HashMap<>();
        IntStream.range(0, columns.size()).forEach(i -> positions.putIfAbsent(columns.get(i), i));
        return new Header(columns, positions);
    }

    public List<String> missing(List<String> expected) {
        return expected.stream().filter(name -> !positions.containsKey(name)).toList();
    }

    /** A second column of the same name would silently be ignored. */
    public List<String> repeated(List<String> expected) {
        return expected.stream()
                .filter(name -> columns.indexOf(name) != columns.lastIndexOf(name))
                .toList();
    }
}
