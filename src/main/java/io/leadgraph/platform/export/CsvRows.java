package io.leadgraph.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A table as RFC 4180 has it, with a header; null is an empty cell, an empty text is {@code ""}, a list is JSON. */
final class CsvRows implements RowWriter {
    /** What a spreadsheet would run: all that begins like a formula but for signed numbers, which phone numbers are among. */
    private static final Pattern FORMULA =
            Pattern.compile("[=@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*|[+-].*[^\\d .,()/+-].*", Pattern.DOTALL);

    private final CsvWriter writer;
    private final List<List<String>> columns;
    private final JsonMapper json;

    CsvRows(OutputStream out, List<List<String>> columns, JsonMapper json) {
        this.writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(out, StandardCharsets.UTF_8);
        this.columns = columns;
        this.json = json;
        writer.writeRecord(columns.stream().map(path -> String.join(".", path)).toList());
    }

    @Override
    public void write(Map<String, Object> row) {
        List<@Nullable String> cells = new ArrayList<>();
        columns.forEach(path -> cells.add(cell(value(row, path))));
        writer.writeRecord(cells);
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    private static @Nullable Object value(Map<String, Object> row, List<String> path) {
        @Nullable Object at = row;
        for (String key : path) {
            at = at instanceof Map<?, ?> object ? object.get(key) : null;
        }
        return at;
    }

    private @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> FORMULA.matcher(text).matches() ? "'" + text : text;
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> json.writeValueAsString(list);
            default -> value.toString();
        };
    }
}
