package io.leadgraph.platform.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** How rows are written. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        RowWriter writer(OutputStream out, List<List<String>> columns, JsonMapper json) {
            return new CsvRows(out, columns, json);
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        RowWriter writer(OutputStream out, List<List<String>> columns, JsonMapper json) {
            return new NdjsonRows(out, json);
        }
    };

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    /**
     * The first one that the header {@code Accept} names.
     *
     * @throws ExportRefused where it names none
     */
    static ExportFormat of(@Nullable String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .flatMap(type -> Arrays.stream(values())
                            .filter(format ->
                                    MediaType.parseMediaType(format.contentType).equalsTypeAndSubtype(type)))
                    .findFirst()
                    .orElseThrow(ExportFormat::unknown);
        } catch (InvalidMediaTypeException unreadable) {
            throw unknown();
        }
    }

    abstract RowWriter writer(OutputStream out, List<List<String>> columns, JsonMapper json);

    String contentType() {
        return contentType;
    }

    private static ExportRefused unknown() {
        return ExportRefused.of(
                HttpStatus.NOT_ACCEPTABLE, "The header Accept must name text/csv or application/x-ndjson.");
    }
}
