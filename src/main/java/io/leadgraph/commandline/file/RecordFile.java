package io.leadgraph.commandline.file;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of records that is read as a stream, any number of times. */
public sealed interface RecordFile permits CsvFile, JsonFile {

    /**
     * JSON where the name ends so, else CSV.
     *
     * @param records where a JSON file has its records; null where it is a list of them
     * @param separator of the cells of a CSV file
     */
    static RecordFile of(Path path, @Nullable String records, char separator, Charset charset) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(json|jsonl|ndjson)")
                ? new JsonFile(path, records)
                : new CsvFile(path, separator, charset);
    }

    Path path();

    /**
     * The names of its columns.
     *
     * @throws ImportFailed naming the file, where it can't be read
     */
    Header header();

    /** @throws ImportFailed naming file and place, where it can't be read to its end */
    void eachRow(Header header, Consumer<FileRow> each);

    default ImportFailed wrong(String message) {
        return ImportFailed.input(path().getFileName() + ": " + message);
    }
}
