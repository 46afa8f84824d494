package io.leadgraph.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data sets that come with the tests; the README beside them says from where, and by which licence. */
public final class ShippedData {
    private static final Path FOLDER = Path.of("src", "test", "resources", "data");

    private ShippedData() {}

    public static Path file(String relativePath) {
        return assertThat(FOLDER.resolve(relativePath)).isRegularFile().actual();
    }

    /** A copy in the folder: an import writes the rows that are refused beside its file. */
    public static Path copy(String relativePath, Path folder) {
        return copy(file(relativePath), folder);
    }

    /** A copy of any file. */
    public static Path copy(Path file, Path folder) {
        try {
            return Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
