package io.leadgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's Java files, for tests of how the house is built. */
final class SourceTree {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path ROOT = SOURCES.resolve("io/leadgraph");

    private SourceTree() {}

    /** All files but {@code package-info}. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    /** Folders with files, the root left out: it only starts the product. */
    static List<Path> packages() throws IOException {
        return files().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.equals(ROOT))
                .toList();
    }

    static String packageName(Path folder) {
        return SOURCES.relativize(folder).toString().replace('/', '.').replace('\\', '.');
    }

    static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
