package io.leadgraph.answers.path;

import static java.util.Objects.requireNonNull;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.TouchRows;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Keyset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PathGraph {
    /** The most touches that a page of a search reads of journeys. */
    static final int BUDGET = 20_000;

    private static final Query SEARCH = Query.load("path/search");
    private static final Query PROOFS = Query.load("path/proofs");
    private static final Query PATHS = Query.load("path/paths");

    private final Graph graph;

    PathGraph(Graph graph) {
        this.graph = graph;
    }

    /** The next journeys that hold a touch of the pattern's rarest step. */
    SearchedPage scan(SearchRequest request) {
        Row row = graph.read(SEARCH, parameters(request)).getFirst();
        return SearchedPage.of(row, request.scan(), BUDGET);
    }

    /** By the id of the person or account. */
    Map<String, JourneyMatch> proofs(List<FoundJourney> found, SearchRequest request) {
        List<Map<String, Object>> matches = found.stream()
                .map(match -> Map.<String, Object>of(
                        "owner", match.candidate().ownerId(),
                        "touches", match.proof().stream().map(PatternTouch::id).toList()))
                .toList();
        return graph.read(PROOFS, Map.of("matches", matches, "parts", request.parts())).stream()
                .filter(row -> row.get("root") != null)
                .collect(Collectors.toMap(row -> row.string("id"), row -> match(row, request)));
    }

    /** @throws io.leadgraph.platform.common.BadArgumentException when there are more touches than are read */
    JourneyPaths paths(PathRequest request) {
        return JourneyPaths.of(graph.read(PATHS, request.parameters()).getFirst(), request.top());
    }

    static Map<String, @Nullable Object> parameters(SearchRequest request) {
        Map<String, @Nullable Object> parameters = Keyset.apart(request.next());
        parameters.put("next", parameters.get("from"));
        parameters.put("from", request.from());
        parameters.put("of", request.of());
        parameters.put("steps", steps(request));
        parameters.put("kinds", request.pattern().kinds());
        parameters.put("campaignKeys", request.pattern().campaignKeys());
        parameters.put("scan", request.scan());
        parameters.put("budget", BUDGET);
        return parameters;
    }

    private static List<Map<String, @Nullable Object>> steps(SearchRequest request) {
        SearchCursor after = request.after();
        List<JourneyStep> steps = request.pattern().steps();
        return IntStream.range(0, steps.size())
                .filter(number -> after == null ? !steps.get(number).absent() : number == after.step())
                .mapToObj(number -> step(number, steps.get(number)))
                .toList();
    }

    private static Map<String, @Nullable Object> step(int number, JourneyStep step) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("number", number);
        map.put("kinds", step.anyKinds());
        map.put("direction", step.direction());
        map.put("product", step.product());
        map.put("campaignKey", step.campaignKey());
        return map;
    }

    private static JourneyMatch match(Row row, SearchRequest request) {
        Row root = requireNonNull(row.rowOrNull("root"));
        boolean people = request.of() == JourneyOwner.PEOPLE;
        return new JourneyMatch(
                people ? Person.of(root) : null, people ? null : Account.of(root), TouchRows.of(row, request.parts()));
    }
}
