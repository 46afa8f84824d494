package io.leadgraph.decisions.duplicate;

import io.leadgraph.facts.person.merge.MergePeople;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Goes through all people, compares each with those who share a blocking key, and keeps what is suggested. */
@Service
class FindDuplicates {
    /** People of a transaction. */
    private static final int PAGE = 200;
    /** The most people of one call, which is held to a time limit. */
    private static final int MOST = 5_000;

    private final DuplicateGraph graph;
    private final Rules<DuplicateRules> rules;
    private final MergePeople merges;
    private final Clock clock;

    /**
     * What a stretch of the people came to.
     *
     * @param suggested pairs that are suggested
     * @param merged pairs that were merged by the rules
     * @param next where to go on; null at the end
     */
    record Found(
            int people, int suggested, int merged, @Nullable String next) {}

    /** The pairs of one page, and those of them that the rules merge. */
    private record Page(List<PersonDetails> people, int suggested, List<Pair> toMerge, DuplicateRules rules) {}

    FindDuplicates(DuplicateGraph graph, RulesGraph rules, MergePeople merges, Clock clock) {
        this.graph = graph;
        this.rules = rules.of(DuplicateRules.KIND);
        this.merges = merges;
        this.clock = clock;
    }

    /** The next people after an id. */
    Found find(@Nullable String after, int first) {
        if (first < 1 || first > MOST) {
            throw new BadArgumentException("first is 1 to 5,000.");
        }
        String at = after == null ? "" : after;
        int people = 0;
        int suggested = 0;
        int merged = 0;
        while (people < first) {
            String from = at;
            int limit = Math.min(PAGE, first - people);
            Page page = graph.write(tx -> page(tx, from, limit));
            merged += merge(page);
            people += page.people().size();
            suggested += page.suggested();
            if (page.people().size() < limit) {
                return new Found(people, suggested, merged, null);
            }
            at = page.people().getLast().id();
        }
        return new Found(people, suggested, merged, at);
    }

    /** Nightly: all of them. */
    @Scheduled(cron = "${leadgraph.duplicates.find}")
    void all() {
        String after = null;
        do {
            after = find(after, MOST).next();
        } while (after != null);
    }

    /** No other search runs beside, nor do the rules change. */
    private Page page(Statements tx, String after, int limit) {
        DuplicateRules held = rules.lock(tx);
        List<PersonDetails> people = DuplicateGraph.people(tx, after, limit);
        DuplicateGraph.block(
                tx, people.stream().collect(Collectors.toMap(PersonDetails::id, one -> BlockingKeys.of(one, held))));
        Collection<Pair> pairs = pairs(tx, people, held);
        Set<String> parted = DuplicateGraph.suggest(
                tx, people.stream().map(PersonDetails::id).toList(), pairs, clock.instant());
        List<Pair> toMerge = pairs.stream()
                .filter(pair -> merges(pair, held) && !parted.contains(pair.key()))
                .toList();
        Set<String> ids = people.stream().map(PersonDetails::id).collect(Collectors.toSet());
        // a pair of two pages is found on both, and counted on the later one
        long suggested =
                pairs.stream().filter(pair -> ids.contains(pair.laterId())).count();
        return new Page(people, Math.toIntExact(suggested), toMerge, held);
    }

    private static Collection<Pair> pairs(Statements tx, List<PersonDetails> people, DuplicateRules rules) {
        Map<String, PersonDetails> byId =
                people.stream().collect(Collectors.toMap(PersonDetails::id, Function.identity()));
        Map<String, Pair> pairs = new LinkedHashMap<>();
        DuplicateGraph.candidates(tx, byId.keySet())
                .forEach((id, candidates) -> candidates.stream()
                        .map(other -> Pair.of(byId.getOrDefault(id, other), other, rules))
                        .filter(pair -> pair.comparison().confidence() >= rules.suggestFrom())
                        .forEach(pair -> pairs.put(pair.key(), pair)));
        return new ArrayList<>(pairs.values());
    }

    /** Sure enough, and with nothing of weight against it. */
    private static boolean merges(Pair pair, DuplicateRules rules) {
        Double from = rules.mergeFrom();
        return from != null
                && pair.comparison().confidence() >= from
                && pair.comparison().uncontradicted();
    }

    private int merge(Page page) {
        int merged = 0;
        for (Pair pair : page.toMerge()) {
            String note = pair.comparison().evidence().stream().map(Enum::name).collect(Collectors.joining(" "));
            String by = "duplicate rules, version " + page.rules().version();
            merged += merges.merge(pair.one().id(), pair.other().id(), note, by) ? 1 : 0;
        }
        return merged;
    }
}
