package io.leadgraph.commandline.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows of one file: its columns as they were, then why. Extra columns are allowed in an import, so the file can
 * be corrected and imported as it is. Made at the first refusal; each row is on disk when {@code write} returns.
 */
public final class RefusedFile implements AutoCloseable {
    static final List<String> REASONS = List.of("refused_line", "refused_field", "refused_code", "refused_message");

    private final Path path;
    private @Nullable CsvWriter writer;

    private RefusedFile(Path path) {
        this.path = path;
    }

    /** An older file of that name would pass for this run's. */
    static RefusedFile at(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw ImportFailed.input(path + ": the refused rows of an earlier run can't be removed: " + e.getMessage());
        }
        return new RefusedFile(path);
    }

    Path path() {
        return path;
    }

    synchronized boolean exists() {
        return writer != null;
    }

    public synchronized void write(FileRow row, RowRefusal refusal) {
        try {
            open(row.header()).writeRecord(cells(row, refusal));
        } catch (IOException | UncheckedIOException e) {
            throw ImportFailed.input(path + ": refused rows can't be written: " + e.getMessage());
        }
    }

    private CsvWriter open(Header header) throws IOException {
        if (writer == null) {
            writer = CsvWriter.builder().autoFlush(true).build(path);
            writer.writeRecord(line(header, header.columns(), REASONS));
        }
        return writer;
    }

    private static List<String> cells(FileRow row, RowRefusal refusal) {
        return line(
                row.header(),
                row.cells(),
                List.of(String.valueOf(row.line()), refusal.field(), refusal.code(), refusal.message()));
    }

    /** As many cells as the header has, so that the reasons stand in their columns on ragged rows too. */
    private static List<String> line(Header header, List<String> cells, List<String> reasons) {
        List<String> line = new ArrayList<>();
        IntStream.range(0, header.columns().size())
                .filter(i -> !REASONS.contains(header.columns().get(i)))
                .forEach(i -> line.add(i < cells.size() ? cells.get(i) : ""));
        line.addAll(reasons);
        return line;
    }

    @Override
    public synchronized void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw ImportFailed.input(path + ": refused rows can't be written: " + e.getMessage());
        }
    }
}
