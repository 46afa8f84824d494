package io.leadgraph.facts.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list from the class path, folder {@code reference-lists}: one entry a line, {@code #} begins a comment line. */
final class ReferenceList {
    private ReferenceList() {}

    static Set<String> load(String file) {
        String path = "/reference-lists/" + file;
        try (InputStream in = ReferenceList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            return entries(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Set<String> entries(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
