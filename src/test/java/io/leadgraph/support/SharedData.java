package io.leadgraph.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * Real data sets that may not be shipped, in the folder that {@code -Dleadgraph.shared-data} names. Nobody looks for it
 * elsewhere: tests that need it
 * carry {@link NeedsSharedData} and are left out without the property. A folder that was named and is incomplete fails them.
 */
public final class SharedData {
    public static final String PROPERTY = "leadgraph.shared-data";

    private SharedData() {}

    public static Path file(String relativePath) {
        String folder = System.getProperty(PROPERTY);
        assertThat(folder)
                .as("-D%s, the folder that holds %s", PROPERTY, relativePath)
                .isNotBlank();
        return assertThat(Path.of(folder, relativePath)).isRegularFile().actual();
    }
}
