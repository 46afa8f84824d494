package io.leadgraph.intake.backfill;

import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever told about the lead source of one record. Which touches follow depends on what was told, and not on the order
 * in which it was.
 *
 * @param created when the record was created, as it was ever told
 * @param present what the lead source was when it was told, blank values left out
 */
record SourceHistory(Set<Instant> created, Set<Present> present, SortedSet<SourceChange> changes) {
    /**
     * A lead source as a list of records shows it.
     *
     * @param at when the record was last changed; the far past where it was not told
     */
    record Present(Instant at, String value) {
        static final Comparator<Present> LATEST =
                Comparator.comparing(Present::at).thenComparing(Present::value);

        String line() {
            return at + "\t" + value;
        }

        static Present of(String line) {
            int tab = line.indexOf('\t');
            return new Present(Instant.parse(line.substring(0, tab)), line.substring(tab + 1));
        }
    }

    /** From a stored record, or nothing where it is new. */
    static SourceHistory of(Row row) {
        return new SourceHistory(
                set(row.strings("created").stream().map(Instant::parse)),
                set(row.strings("present").stream().map(Present::of)),
                sorted(row.strings("changes").stream().map(SourceChange::of)));
    }

    SourceHistory and(SourceHistory other) {
        return new SourceHistory(
                set(Stream.concat(created.stream(), other.created.stream())),
                set(Stream.concat(present.stream(), other.present.stream())),
                sorted(Stream.concat(changes.stream(), other.changes.stream())));
    }

    /** The touches that follow, each once, in the order of time. */
    List<SourceTouch> touches() {
        List<SourceTouch> touches = new ArrayList<>();
        Instant since = created.stream().min(Comparator.naturalOrder()).orElse(null);
        String first = first();
        for (SourceChange change : changes) {
            if (change.to() != null) {
                add(touches, new SourceTouch(change.at(), change.to(), BackfillEvidence.FIELD_AUDIT));
            }
        }
        if (since != null && first != null) {
            add(touches, new SourceTouch(since, first, BackfillEvidence.RECORD_CREATED));
        }
        return touches.stream().sorted(Comparator.comparing(SourceTouch::at)).toList();
    }

    /** The lead source it was created with: what the earliest change replaced, else what it is now. */
    private @Nullable String first() {
        return changes.isEmpty()
                ? present.stream().max(Present.LATEST).map(Present::value).orElse(null)
                : changes.first().from();
    }

    /** Of two that say the same of one instant the surer one, which comes first, is enough. */
    private static void add(List<SourceTouch> touches, SourceTouch touch) {
        boolean told = touches.stream()
                .anyMatch(other ->
                        other.at().equals(touch.at()) && PastTouch.sameSource(other.leadSource(), touch.leadSource()));
        if (!told) {
            touches.add(touch);
        }
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("created", lines(created.stream().map(Instant::toString)));
        properties.put("present", lines(present.stream().map(Present::line)));
        properties.put("changes", lines(changes.stream().map(SourceChange::line)));
        return properties;
    }

    private static List<String> lines(Stream<String> lines) {
        return lines.sorted().toList();
    }

    private static <T> Set<T> set(Stream<T> values) {
        return new HashSet<>(values.toList());
    }

    private static SortedSet<SourceChange> sorted(Stream<SourceChange> changes) {
        Collection<SourceChange> all = changes.toList();
        SortedSet<SourceChange> sorted = new TreeSet<>(SourceChange.ORDER);
        sorted.addAll(all);
        return sorted;
    }
}
