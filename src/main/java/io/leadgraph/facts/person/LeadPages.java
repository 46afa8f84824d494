package io.leadgraph.facts.person;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of all lead records, by when they were created. */
@Component
class LeadPages {
    private final OrderedGraph byStatus = OrderedGraph.load("person/leads_by_status");
    private final OrderedGraph held = OrderedGraph.load("person/leads_held");
    private final Graph graph;

    LeadPages(Graph graph) {
        this.graph = graph;
    }

    /** @param filter the fields of {@code LeadFilter} that are given */
    Connection<Lead> page(Map<String, ? extends @Nullable Object> filter, boolean ascending, PageRequest page) {
        String owner = (String) filter.get("owner");
        String queue = (String) filter.get("queue");
        if (owner != null && queue != null) {
            throw new BadArgumentException("Who waits in a queue has no owner: give filter.owner or filter.queue");
        }
        Order order = new Order("leads", ascending);
        Keyset<Instant> place =
                Keyset.byTime(page, order, instant(filter.get("createdFrom")), instant(filter.get("createdTo")));
        Map<String, @Nullable Object> parameters = Keyset.apart(place);
        parameters.put("statuses", statuses(filter));
        String holder = Lead.heldBy(owner, queue);
        parameters.put("heldBy", holder);
        OrderedGraph index = holder == null ? byStatus : held;
        List<Lead> read = graph.read(index.from(place), parameters).stream()
                .map(row -> Lead.of(Objects.requireNonNull(row.rowOrNull("lead"))))
                .toList();
        return Connection.of(page, read, lead -> order.cursor(lead.createdAt(), lead.id()));
    }

    /** Those that the filter lets pass, each once: an index is sought for each of them. */
    private static List<LeadStatus> statuses(Map<String, ? extends @Nullable Object> filter) {
        return Arrays.stream(LeadStatus.values())
                .filter(status ->
                        filter.get("open") == null || filter.get("open").equals(status.open()))
                .filter(status -> !(filter.get("statuses") instanceof List<?> given) || given.contains(status.name()))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Object time) {
        return (Instant) Arguments.plain(time);
    }
}
