package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people's category was at a time: new while at most one inbound touch is that old, times what their company was then. */
@Service
class PersonCategories {
    private final RestatementGraph graph;
    private final Restatement restatement;

    PersonCategories(RestatementGraph graph, Restatement restatement) {
        this.graph = graph;
        this.restatement = restatement;
    }

    /** Who had no inbound touch by then is left out. A list asked at one time costs as much as one person. */
    Map<AskedCategory, LeadCategory> of(Collection<AskedCategory> asked) {
        Map<AskedCategory, LeadCategory> categories = new HashMap<>();
        Map<String, List<Row>> touches = new HashMap<>();
        graph.lastTouches(asked)
                .forEach(row -> touches.put(row.string("personId") + row.instant("asOf"), row.rows("touches")));
        Map<AskedCategory, Relationship> relationships = restated(asked, touches);
        for (AskedCategory one : asked) {
            List<Row> last = touches.getOrDefault(one.personId() + one.asOf(), List.of());
            Relationship relationship = relationships.getOrDefault(one, recorded(last));
            if (relationship != null) {
                categories.put(one, LeadCategory.of(last.size() == 1, relationship));
            }
        }
        return categories;
    }

    private Map<AskedCategory, Relationship> restated(Collection<AskedCategory> asked, Map<String, List<Row>> touches) {
        Map<AskedCategory, Relationship> relationships = new HashMap<>();
        Map<Instant, Map<String, AskedCategory>> byTime = new HashMap<>();
        asked.stream()
                .filter(one -> one.basis() == Basis.RESTATED)
                .forEach(one -> touches.getOrDefault(one.personId() + one.asOf(), List.of()).stream()
                        .limit(1)
                        .forEach(touch -> byTime.computeIfAbsent(one.asOf(), time -> new HashMap<>())
                                .put(touch.string("id"), one)));
        byTime.forEach((time, byTouch) -> at(byTouch.keySet(), time)
                .forEach((touchId, decision) -> relationships.put(byTouch.get(touchId), decision.relationship())));
        return relationships;
    }

    private Map<String, Classification> at(Collection<String> touchIds, Instant time) {
        return restatement.at(touchIds, time);
    }

    private static @Nullable Relationship recorded(List<Row> last) {
        return last.isEmpty() ? null : last.getFirst().constantOrNull(Relationship.class, "relationship");
    }
}
