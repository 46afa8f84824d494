package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classifier;
import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.facts.TouchOrder;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * People's category at a time. Recorded, it is that of the last inbound touch up to then. Restated, whether that touch is new
 * or a return, times the relationship at the time that is asked for: a label may have begun or ended since the touch.
 */
@Service
class PersonCategories {
    private final RestatementGraph graph;
    private final Restatement restatement;
    private final Clock clock;

    /** The last inbound touch that somebody had made by a time. */
    private record LastTouch(AskedCategory asked, Instant at, Row row) {
        /** As far as the rule of newness goes: what comes first of two at one instant does not hang on what was stored first. */
        boolean isNew() {
            Row touch = Objects.requireNonNull(row.rowOrNull("restated"));
            return Classifier.isNew(order(touch), first(row), row.instantOrNull("synced"));
        }

        String touchId() {
            return Objects.requireNonNull(row.rowOrNull("restated")).string("id");
        }

        @Nullable
        LeadCategory recorded() {
            return Objects.requireNonNull(row.rowOrNull("recorded")).constantOrNull(LeadCategory.class, "category");
        }

        private static @Nullable TouchOrder first(Row row) {
            Row first = row.rowOrNull("first");
            return first == null ? null : order(first);
        }

        private static TouchOrder order(Row row) {
            return new TouchOrder(row.instant("at"), row.string("key"));
        }
    }

    PersonCategories(RestatementGraph graph, Restatement restatement, Clock clock) {
        this.graph = graph;
        this.restatement = restatement;
        this.clock = clock;
    }

    /** Who had no inbound touch by then is left out. A list asked at one time costs as much as one person. */
    Map<AskedCategory, LeadCategory> of(Collection<AskedCategory> asked) {
        List<LastTouch> touches = touches(asked, clock.instant());
        Map<AskedCategory, LeadCategory> categories = new HashMap<>();
        touches.stream()
                .filter(touch -> touch.asked().basis() == Basis.RECORDED && touch.recorded() != null)
                .forEach(touch -> categories.put(touch.asked(), Objects.requireNonNull(touch.recorded())));
        touches.stream()
                .filter(touch -> touch.asked().basis() == Basis.RESTATED)
                .collect(Collectors.groupingBy(LastTouch::at))
                .forEach((time, then) -> restate(time, then, categories));
        return categories;
    }

    private List<LastTouch> touches(Collection<AskedCategory> asked, Instant now) {
        Map<String, Row> rows = graph.lastTouches(asked, now).stream()
                .collect(Collectors.toMap(row -> key(row.string("personId"), row.instant("asOf")), row -> row));
        return asked.stream()
                .flatMap(one -> Stream.ofNullable(rows.get(key(one.personId(), one.at(now))))
                        .map(row -> new LastTouch(one, one.at(now), row)))
                .toList();
    }

    private void restate(Instant time, List<LastTouch> touches, Map<AskedCategory, LeadCategory> categories) {
        Map<String, Relationship> then = relationships(touches, time);
        touches.forEach(touch -> categories.put(
                touch.asked(), LeadCategory.of(touch.isNew(), Objects.requireNonNull(then.get(touch.touchId())))));
    }

    private Map<String, Relationship> relationships(List<LastTouch> touches, Instant time) {
        Map<String, Relationship> relationships = new HashMap<>();
        restatement
                .at(touches.stream().map(LastTouch::touchId).toList(), time)
                .forEach((touchId, decision) -> relationships.put(touchId, decision.relationship()));
        return relationships;
    }

    private static String key(String personId, Instant time) {
        return personId + time;
    }
}
