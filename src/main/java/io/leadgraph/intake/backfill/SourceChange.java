package io.leadgraph.intake.backfill;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an audit trail: the lead source was changed.
 *
 * @param from before; null where it was blank
 * @param to after; null where it was blank
 */
record SourceChange(
        Instant at, @Nullable String from, @Nullable String to) {
    private static final String SEPARATOR = "\t";
    static final Comparator<SourceChange> ORDER =
            Comparator.comparing(SourceChange::at).thenComparing(SourceChange::line);

    /** One line of text; the values hold no tabulator, for inputs with control characters are refused. */
    String line() {
        return String.join(SEPARATOR, at.toString(), from == null ? "" : from, to == null ? "" : to);
    }

    static SourceChange of(String line) {
        List<String> parts = List.of(line.split(SEPARATOR, -1));
        return new SourceChange(Instant.parse(parts.get(0)), value(parts.get(1)), value(parts.get(2)));
    }

    private static @Nullable String value(String text) {
        return text.isEmpty() ? null : text;
    }
}
