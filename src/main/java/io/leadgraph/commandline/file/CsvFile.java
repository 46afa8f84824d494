package io.leadgraph.commandline.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A CSV file that is read as a stream, any number of times; holds nothing of it. */
public record CsvFile(Path path, char separator, Charset charset) implements RecordFile {

    @Override
    public Header header() {
        return reading(records -> {
            if (!records.hasNext()) {
                throw wrong("the file is empty; a header line is expected");
            }
            return Header.of(records.next().getFields());
        });
    }

    @Override
    public void eachRow(Header header, Consumer<FileRow> each) {
        reading(records -> {
            records.next();
            records.forEachRemaining(
                    found -> each.accept(new FileRow(header, found.getStartingLineNumber(), found.getFields())));
            return header;
        });
    }

    private <T> T reading(Function<Iterator<CsvRecord>, T> use) {
        try (CsvReader<CsvRecord> reader = open()) {
            return use.apply(reader.iterator());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw wrong(reason(e));
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new StrictDecoder(Files.newInputStream(path), charset));
    }

    /** The parser wraps what the decoder says; its own words name the line a record starts on. */
    private static String reason(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UndecodableException undecodable) {
                return String.valueOf(undecodable.getMessage());
            }
        }
        return failure instanceof NoSuchFileException ? "no such file" : "not readable as CSV: " + withCause(failure);
    }

    private static String withCause(Exception failure) {
        @Nullable Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")");
    }
}
