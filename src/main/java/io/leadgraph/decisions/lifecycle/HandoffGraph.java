package io.leadgraph.decisions.lifecycle;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of handoffs, the one due first in front. */
@Component
class HandoffGraph {
    private static final Query ALL = Query.load("lifecycle/handoffs_asc");
    private static final Query ALL_BACK = Query.load("lifecycle/handoffs_desc");
    private static final Query OPEN = Query.load("lifecycle/open_handoffs_asc");
    private static final Query OPEN_BACK = Query.load("lifecycle/open_handoffs_desc");
    private static final Query PEOPLE = Query.load("lifecycle/handoff_people");
    private static final Query ACCOUNTS = Query.load("lifecycle/handoff_accounts");
    private final Graph graph;
    private final Clock clock;

    private record Due(Instant from, Instant to) {}

    HandoffGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @param filter the fields of {@code HandoffFilter} that are given */
    Connection<Handoff> page(Map<String, Object> filter, boolean firstDueFirst, PageRequest page) {
        Order order = new Order("handoffs", firstDueFirst);
        Keyset<Instant> place = Keyset.byTime(page, order);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("owner", filter.get("owner"));
        parameters.put("queue", filter.get("queue"));
        parameters.put("breaches", filter.get("breaches"));
        Due due = due(filter);
        boolean open = due != null || Boolean.TRUE.equals(filter.get("open"));
        if (open) {
            parameters.put("waiting", due != null);
            parameters.put("dueFrom", due == null ? Times.EARLIEST : due.from());
            parameters.put("dueTo", due == null ? Times.LATEST : due.to());
        } else {
            parameters.put("open", filter.get("open"));
        }
        Query query = place.up() ? (open ? OPEN : ALL) : (open ? OPEN_BACK : ALL_BACK);
        List<Handoff> read = graph.read(query, parameters).stream()
                .map(row -> Handoff.of(Objects.requireNonNull(row.rowOrNull("handoff"))))
                .toList();
        return Connection.of(page, read, handoff -> order.cursor(handoff.dueAt(), handoff.id()));
    }

    /** Between which times those are due that nobody has acted on yet; null where these are not asked for. */
    private @Nullable Due due(Map<String, Object> filter) {
        Integer minutes = (Integer) filter.get("dueWithinMinutes");
        boolean overdue = Boolean.TRUE.equals(filter.get("overdue"));
        if (minutes == null && !overdue) {
            return null;
        }
        if (minutes != null && (overdue || minutes < 0)) {
            throw new BadArgumentException("dueWithinMinutes is 0 or more, and not given with overdue");
        }
        if (Boolean.FALSE.equals(filter.get("open"))) {
            throw new BadArgumentException("Only open handoffs are overdue or due: leave open out");
        }
        Instant now = clock.instant();
        return minutes == null ? new Due(Times.EARLIEST, now) : new Due(now, now.plus(Duration.ofMinutes(minutes)));
    }

    /** Who was handed over, by handoff id. */
    Map<String, Person> people(Collection<String> ids) {
        return graph.read(PEOPLE, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("handoffId"),
                        row -> Person.of(Objects.requireNonNull(row.rowOrNull("person")))));
    }

    /** For which account they worked then, by handoff id; who worked for none is left out. */
    Map<String, Account> accounts(Collection<String> ids) {
        return graph.read(ACCOUNTS, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("handoffId"),
                        row -> Account.of(Objects.requireNonNull(row.rowOrNull("account")))));
    }
}
