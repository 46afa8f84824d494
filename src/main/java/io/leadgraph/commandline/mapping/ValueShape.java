package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A single value.
 *
 * @param blank taken where the source is blank: text, CLEAR, or null to leave the value out
 * @param with a sibling without which this value is not sent, or null
 */
record ValueShape(
        ValueSource source,
        @Nullable Object blank,
        boolean required,
        @Nullable String with,
        List<CellConversion> conversions)
        implements Shape {

    @Override
    public @Nullable Object build(FileRow row, String path) {
        Object value = source.read(row);
        if (value.equals("")) {
            value = instead(path);
        }
        return value instanceof String text ? convert(text, path) : value;
    }

    private @Nullable Object instead(String path) {
        if (blank == null && required) {
            throw new RefusedRow(path, "REQUIRED", path + " is blank");
        }
        return blank;
    }

    private @Nullable Object convert(String text, String path) {
        @Nullable Object value = text;
        for (CellConversion conversion : conversions) {
            if (value instanceof String current) {
                value = converted(conversion, current, path);
            }
        }
        return value;
    }

    private static @Nullable Object converted(CellConversion conversion, String text, String path) {
        try {
            return conversion.convert(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedRow(path, "INVALID", String.valueOf(e.getMessage()));
        }
    }

    boolean lonely(Set<String> siblings) {
        return with != null && !siblings.contains(with);
    }

    @Override
    public boolean fixed() {
        return source instanceof ValueSource.Constant;
    }

    @Override
    public Stream<String> columns() {
        return source.columns();
    }
}
