package io.leadgraph.answers.path;

import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Connection.Edge;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds people or accounts whose journey contains a pattern; a page takes two statements, one where it finds nobody. */
@Service
class JourneySearch {
    private final PathGraph graph;
    private final Clock clock;

    JourneySearch(PathGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @throws io.leadgraph.platform.common.BadArgumentException when the pattern names a campaign that is not there */
    Connection<JourneyMatch> page(SearchRequest request) {
        SearchedPage scan = graph.scan(request);
        scan.checkCampaigns(request.pattern());
        List<FoundJourney> found = found(scan, request);
        boolean full = found.size() > request.size();
        List<FoundJourney> page = full ? found.subList(0, request.size()) : found;
        SearchCursor end = full ? page.getLast().candidate().place() : scan.end();
        return Connection.searched(edges(page, request), request.after() != null, end == null ? null : end.encode());
    }

    /** One more than the page holds at most, which tells whether there is another. */
    private List<FoundJourney> found(SearchedPage scan, SearchRequest request) {
        PatternMatcher matcher =
                new PatternMatcher(request.pattern(), (step, moment) -> step.wants(moment, scan.campaigns()));
        return scan.candidates().stream()
                .filter(candidate -> isNew(candidate, request, scan))
                .map(candidate -> new FoundJourney(candidate, matcher.match(journey(candidate, request, scan.cut()))))
                .filter(found -> !found.proof().isEmpty())
                .limit(request.size() + 1L)
                .toList();
    }

    /** Whoever has an earlier touch of the step was come upon by that one: on an earlier page. */
    private static boolean isNew(Candidate candidate, SearchRequest request, SearchedPage scan) {
        JourneyStep step = request.pattern().steps().get(candidate.place().step());
        Optional<PatternTouch> first = candidate.moments().stream()
                .filter(moment -> step.wants(moment, scan.campaigns()))
                .findFirst();
        return first.map(PatternTouch::id)
                .filter(candidate.place().touchId()::equals)
                .isPresent();
    }

    private Journey journey(Candidate candidate, SearchRequest request, boolean cut) {
        Instant now = clock.instant();
        Instant end = cut ? candidate.moments().getLast().at() : now.isBefore(request.until()) ? now : request.until();
        return new Journey(candidate.moments(), end, !cut);
    }

    private List<Edge<JourneyMatch>> edges(List<FoundJourney> page, SearchRequest request) {
        Map<String, JourneyMatch> matches = page.isEmpty() ? Map.of() : graph.proofs(page, request);
        List<Edge<JourneyMatch>> edges = new ArrayList<>();
        for (FoundJourney found : page) {
            JourneyMatch match = matches.get(found.candidate().ownerId());
            if (match != null) {
                edges.add(new Edge<>(found.candidate().place().encode(), match));
            }
        }
        return edges;
    }
}
