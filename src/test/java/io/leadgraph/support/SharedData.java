package io.leadgraph.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data that lies beside the project, not in it: {@code ../shared/data}, or where the system property
 * {@code leadgraph.shared-data} says. A machine without the folder leaves such tests out, visibly; a folder that was
 * named, or that is there but incomplete, fails them.
 */
public final class SharedData {
    private static final String PROPERTY = "leadgraph.shared-data";

    private SharedData() {}

    public static Path file(String relativePath) {
        String named = System.getProperty(PROPERTY);
        Path folder = Path.of(named == null ? "../shared/data" : named);
        assumeTrue(
                named != null || Files.isDirectory(folder),
                () -> "no shared data at " + folder + "; set -D" + PROPERTY);
        return assertThat(folder.resolve(relativePath)).isRegularFile().actual();
    }
}
