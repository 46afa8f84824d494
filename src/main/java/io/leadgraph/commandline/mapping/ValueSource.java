package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a value comes from; empty text stands for blank. */
sealed interface ValueSource {
    Object read(FileRow row);

    Stream<String> columns();

    /** The first of the columns that is not blank. */
    record Column(List<String> names) implements ValueSource {
        @Override
        public Object read(FileRow row) {
            return names.stream()
                    .map(row::cell)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public Stream<String> columns() {
            return names.stream();
        }
    }

    /** A text, number or truth value of the mapping itself. */
    record Constant(Object value) implements ValueSource {
        @Override
        public Object read(FileRow row) {
            return value;
        }

        @Override
        public Stream<String> columns() {
            return Stream.of();
        }
    }

    /** Text with {@code {columns}} in it; blank as soon as one of them is, for half a key is no key. */
    record Template(String text) implements ValueSource {
        private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

        @Override
        public Object read(FileRow row) {
            boolean whole = columns().noneMatch(name -> row.cell(name).isEmpty());
            return whole
                    ? COLUMN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(row.cell(found.group(1))))
                    : "";
        }

        @Override
        public Stream<String> columns() {
            return COLUMN.matcher(text).results().map(found -> found.group(1));
        }
    }
}
