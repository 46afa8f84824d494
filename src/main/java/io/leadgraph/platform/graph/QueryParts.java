package io.leadgraph.platform.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what several queries share into their texts: where a text says {@code ...account} stands the part {@code account/account}, which the
 * header line {@code Includes} names. A part may include others. What does not fit stops the start, with the file it is in.
 */
final class QueryParts {
    private static final Pattern PLACE = Pattern.compile("\\.\\.\\.(\\w+)");

    private final Function<String, Optional<String>> files;

    /** @param files the text of a part by its name, such as {@code account/account} */
    QueryParts(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** @throws IllegalStateException naming the file that includes what is not there, is not included, or is not used */
    String in(String path, String text) {
        return in(path, text, List.of());
    }

    private String in(String path, String text, List<String> around) {
        Map<String, String> included = included(path, text);
        Set<String> unused = new HashSet<>(included.keySet());
        String whole = text.lines()
                .map(line -> comment(line)
                        ? line
                        : PLACE.matcher(line).replaceAll(place -> {
                            unused.remove(place.group(1));
                            return Matcher.quoteReplacement(indented(line, part(path, included, place, around)));
                        }))
                .collect(Collectors.joining("\n"));
        if (!unused.isEmpty()) {
            throw new IllegalStateException(path + " includes what it does not use: " + unused);
        }
        return whole;
    }

    private static Map<String, String> included(String path, String text) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        for (String part : QueryHeader.includes(text)) {
            if (byPlace.put(part.substring(part.lastIndexOf('/') + 1), part) != null) {
                throw new IllegalStateException(path + " includes two parts that it can't tell apart, one is " + part);
            }
        }
        return byPlace;
    }

    private String part(String path, Map<String, String> included, MatchResult place, List<String> around) {
        String part = included.get(place.group(1));
        if (part == null) {
            throw new IllegalStateException(
                    path + " uses " + place.group() + ", but no header line '// Includes: …' names that part");
        }
        if (around.contains(part)) {
            throw new IllegalStateException(path + " includes " + part + ", which it is a part of itself");
        }
        String text = files.apply(part)
                .orElseThrow(() ->
                        new IllegalStateException(path + " includes " + part + ", but there is no such file .part"));
        List<String> deeper = new ArrayList<>(around);
        deeper.add(part);
        return in(part + ".part", text, deeper)
                .lines()
                .dropWhile(QueryParts::comment)
                .collect(Collectors.joining("\n"));
    }

    /** What follows a part's first line is set in as far as the line it is put into. */
    private static String indented(String line, String part) {
        return part.replace(
                "\n",
                "\n" + line.substring(0, line.length() - line.stripLeading().length()));
    }

    private static boolean comment(String line) {
        return line.strip().startsWith("//");
    }
}
