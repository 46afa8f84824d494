package io.leadgraph.commandline.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the refused rows of each input go: {@code leads.csv} has {@code leads.refused.csv} beside it, unless told otherwise. */
public final class RefusedFiles implements AutoCloseable {
    private final Map<Path, RefusedFile> files = new LinkedHashMap<>();

    public RefusedFiles(List<Path> inputs, @Nullable Path place) {
        boolean directory = place != null && (inputs.size() > 1 || Files.isDirectory(place));
        if (place != null && directory) {
            make(place);
        }
        for (Path input : inputs) {
            Path beside = input.resolveSibling(name(input));
            Path path = place == null ? beside : directory ? place.resolve(name(input)) : place;
            add(input, distinct(path, inputs));
        }
    }

    private void add(Path input, Path refused) {
        if (files.put(input, RefusedFile.at(refused)) != null) {
            throw ImportFailed.input(input + ": given twice");
        }
    }

    private static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw ImportFailed.input("--refused must name a directory when several files are given: " + e.getMessage());
        }
    }

    /** Never writes over what it reads. */
    private static Path distinct(Path path, List<Path> inputs) {
        if (inputs.stream()
                .anyMatch(input -> input.toAbsolutePath()
                        .normalize()
                        .equals(path.toAbsolutePath().normalize()))) {
            throw ImportFailed.input(path + " is an input; refused rows need a file of their own");
        }
        return path;
    }

    private static String name(Path input) {
        return String.valueOf(input.getFileName()).replaceFirst("(?i)\\.csv$", "") + ".refused.csv";
    }

    public RefusedFile of(Path input) {
        return Objects.requireNonNull(files.get(input));
    }

    /** @return the files that were made, because rows were refused */
    public List<Path> written() {
        return files.values().stream()
                .filter(RefusedFile::exists)
                .map(RefusedFile::path)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        files.values().forEach(RefusedFile::close);
    }
}
