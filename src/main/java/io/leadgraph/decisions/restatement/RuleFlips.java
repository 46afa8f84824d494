package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Connection.Edge;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Goes through all people and finds whom a change of the rules would make something else. */
@Service
public class RuleFlips {
    private static final Order BY_PERSON = Order.up("flips");
    /** People looked at for one page, whoever of them flips: three statements for each of these portions. */
    private static final int PORTION = 250;

    private static final int PORTIONS = 8;

    private final RestatementGraph graph;
    private final Restatement restatement;

    RuleFlips(RestatementGraph graph, Restatement restatement) {
        this.graph = graph;
        this.restatement = restatement;
    }

    /** A page forward; it ends after 2,000 people, so it may hold few flips or none and still have a next one. */
    public Connection<RuleFlip> page(IntakeConfiguration old, IntakeConfiguration wanted, PageRequest request) {
        List<RuleFlip> flips = new ArrayList<>();
        String at = Keyset.byText(request, BY_PERSON).id();
        boolean more = true;
        for (int portion = 0; portion < PORTIONS && more && flips.size() <= request.size(); portion++) {
            List<Row> people = graph.peopleAfter(at, PORTION);
            flips.addAll(flips(people, old, wanted));
            more = people.size() == PORTION;
            at = people.isEmpty() ? at : people.getLast().string("id");
        }
        if (flips.size() > request.size()) {
            List<RuleFlip> full = flips.subList(0, request.size());
            return connection(full, request, full.getLast().person().id());
        }
        return connection(flips, request, more ? at : null);
    }

    private List<RuleFlip> flips(List<Row> people, IntakeConfiguration old, IntakeConfiguration wanted) {
        List<Row> touched = people.stream()
                .filter(person -> person.stringOrNull("touchId") != null)
                .toList();
        List<Map<String, Classification>> decisions = restatement.under(
                touched.stream().map(person -> person.string("touchId")).toList(), List.of(old, wanted));
        return touched.stream()
                .map(person -> new RuleFlip(
                        Person.of(Objects.requireNonNull(person.rowOrNull("person"))),
                        decision(decisions.getFirst(), person),
                        decision(decisions.getLast(), person)))
                .filter(RuleFlip::flips)
                .toList();
    }

    private static Classification decision(Map<String, Classification> decisions, Row person) {
        return Objects.requireNonNull(decisions.get(person.string("touchId")));
    }

    private static Connection<RuleFlip> connection(List<RuleFlip> page, PageRequest request, @Nullable String end) {
        List<Edge<RuleFlip>> edges = page.stream()
                .map(flip -> new Edge<>(cursor(flip.person().id()), flip))
                .toList();
        return Connection.searched(edges, request.cursor() != null, end == null ? null : cursor(end));
    }

    private static String cursor(String personId) {
        return BY_PERSON.cursor("", personId).encode();
    }
}
