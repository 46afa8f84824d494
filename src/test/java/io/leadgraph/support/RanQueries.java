package io.leadgraph.support;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which query files ran, on which way and in which test. Every process of a build notes its own in {@code target/queries}, since
 * what a slice of the
 * tests leaves out is known only when all of them are over.
 */
public final class RanQueries {
    private static final Path FOLDER = Path.of("target", "queries", System.getProperty("leadgraph.build", "by-hand"));
    private static final String OWN = "-" + ProcessHandle.current().pid() + ".txt";
    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();
    private static volatile String test = "none";

    private RanQueries() {}

    /** From now on queries run for this test. */
    static void begin(Class<?> runs) {
        test = runs.getSimpleName();
    }

    /** A statement may be made of several files. */
    static void note(Graph graph, Query query) {
        for (String file : query.name().split(" \\+ ")) {
            String line = file + " " + test + "\n";
            if (NOTED.add(line)) {
                append(graph.getClass().getSimpleName() + OWN, line);
            }
        }
    }

    /** The files that ran in this build by the class of graph of that name, and the tests that ran each. */
    public static Map<String, Set<String>> by(String graph) throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        try (Stream<Path> files = Files.exists(FOLDER) ? Files.list(FOLDER) : Stream.of()) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(graph + "-"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(" "))
                        .forEach(line -> tests.computeIfAbsent(line[0], name -> new TreeSet<>())
                                .add(line[1]));
            }
        }
        return tests;
    }

    private static synchronized void append(String file, String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
