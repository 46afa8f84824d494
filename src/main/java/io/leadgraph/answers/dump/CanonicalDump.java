package io.leadgraph.answers.dump;

import io.leadgraph.decisions.restatement.RestatedFacts;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The canonical dump: a line for each person, account, buying center, opportunity, campaign, membership, touch and record with a
 * lead source, with everything told of it and, of a touch,
 * what is decided about it from all that is known now. Left out is what depends on how a store came to be: generated ids, times
 * of recording,
 * recorded decisions with the leads and stamps they made, and what was superseded. Two stores with the same facts have the same lines.
 */
@Service
class CanonicalDump {
    private static final int MOST = 2_000;

    /** A cursor needs an id, and a blank comes before all. */
    private static final String START = " ";

    private final DumpGraph graph;
    private final RestatedFacts restated;

    CanonicalDump(DumpGraph graph, RestatedFacts restated) {
        this.graph = graph;
        this.restated = restated;
    }

    /**
     * Some lines, in no order.
     *
     * @param next where to go on; null at the end
     */
    record Page(List<String> lines, @Nullable String next) {}

    /** @throws BadArgumentException when {@code first} is out of range, or {@code after} is no place in a dump */
    Page page(@Nullable String after, int first) {
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first is 1 to 2,000.");
        }
        Cursor at = after == null ? new Cursor(Section.PERSON.name(), START) : Cursor.decode(after);
        Section section = at.as(Section::valueOf);
        List<Row> rows = graph.page(section, at.id().equals(START) ? "" : at.id(), first);
        return new Page(lines(section, rows), rows.size() == first ? next(section, rows) : following(section));
    }

    private List<String> lines(Section section, List<Row> rows) {
        Map<String, Map<String, @Nullable Object>> decisions = section == Section.TOUCH
                ? restated.of(rows.stream().map(row -> row.string("id")).toList())
                : Map.of();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            Map<String, @Nullable Object> fact =
                    new HashMap<>(Objects.requireNonNull(row.rowOrNull("fact")).values());
            fact.put("restated", decisions.get(row.string("id")));
            lines.add(section.name() + " " + CanonicalJson.of(fact));
        }
        return lines;
    }

    private static String next(Section section, List<Row> rows) {
        return new Cursor(section.name(), rows.getLast().string("id")).encode();
    }

    /** The start of the next section. */
    private static @Nullable String following(Section section) {
        return Arrays.stream(Section.values())
                .dropWhile(other -> other != section)
                .skip(1)
                .findFirst()
                .map(next -> new Cursor(next.name(), START).encode())
                .orElse(null);
    }
}
