package io.leadgraph.platform.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of {@code queries/cypher} as they are written, before their parts are put in. */
public final class QueryTexts {
    private static final Path FOLDER = Path.of("queries", "cypher");
    private static final Pattern SHAPE = Pattern.compile("(?m)^// Shape: (\\S+) = (.*)$");

    private QueryTexts() {}

    /** The names of all files with this ending, such as {@code account/by_id}. */
    static List<String> names(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(path -> path.endsWith(ending))
                    .map(path -> path.substring(0, path.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file in each of its orders, or as it is where it has one only. */
    static List<Query> queries(String name) {
        List<String> sorts = QueryHeader.parse(name, query(name)).sorts();
        return sorts.isEmpty()
                ? List.of(Query.load(name))
                : sorts.stream().map(sort -> Query.load(name, sort)).toList();
    }

    static String query(String name) {
        return text(name + ".cypher");
    }

    static String part(String name) {
        return text(name + ".part");
    }

    /** The text without its comments. */
    static String code(String text) {
        return text.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
    }

    /** The properties that a part for a map projection lists, {@code .id, .name}. */
    static Set<String> properties(String part) {
        return names(Stream.of(code(part(part)).split("\\s*,\\s*")));
    }

    /** What the lines {@code Shape} of a query and of its parts say: the keys of the maps in a column, or in a map of a column. */
    public static Map<String, Set<String>> shapes(String query) {
        Map<String, Set<String>> shapes = new TreeMap<>();
        String text = query(query);
        List<String> parts = QueryHeader.includes(text);
        Stream.concat(Stream.of(text), parts.stream().map(QueryTexts::part))
                .forEach(written -> SHAPE.matcher(written)
                        .results()
                        .forEach(shape -> shapes.computeIfAbsent(shape.group(1), path -> new LinkedHashSet<>())
                                .addAll(keys(written, shape.group(2)))));
        return shapes;
    }

    private static Set<String> keys(String text, String list) {
        return names(Arrays.stream(list.split("\\s*,\\s*")).flatMap(name -> spread(text, name)));
    }

    private static Stream<String> spread(String text, String name) {
        return name.startsWith("...")
                ? QueryHeader.includes(text).stream()
                        .filter(part -> part.endsWith("/" + name.substring(3)))
                        .flatMap(part -> properties(part).stream())
                : Stream.of(name);
    }

    private static Set<String> names(Stream<String> listed) {
        return listed.map(name -> name.strip().replaceFirst("^\\.", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
