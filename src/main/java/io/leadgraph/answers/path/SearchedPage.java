package io.leadgraph.answers.path;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one page of a search has read.
 *
 * @param end where the next page begins, null where there is none
 * @param cut whether the last candidate may have more touches than were read
 * @param campaigns the ids of each campaign of the pattern and those below it, by its key
 */
record SearchedPage(
        List<Candidate> candidates, @Nullable SearchCursor end, boolean cut, Map<String, Set<String>> campaigns) {

    /**
     * From columns {@code step, scanned, last, campaigns, journeys}.
     *
     * @param scan the most touches looked for journeys at
     * @param budget the most touches read of journeys
     */
    static SearchedPage of(Row row, int scan, int budget) {
        int step = row.integer("step");
        List<Candidate> candidates = row.rows("journeys").stream()
                .map(journey -> Candidate.of(journey, step))
                .toList();
        boolean cut = candidates.stream().mapToInt(Candidate::read).sum() >= budget;
        List<Candidate> whole =
                cut && candidates.size() > 1 ? candidates.subList(0, candidates.size() - 1) : candidates;
        boolean more = cut || row.integer("scanned") >= scan;
        SearchCursor last = cut ? whole.getLast().place() : last(row, step);
        return new SearchedPage(whole, more ? last : null, cut && candidates.size() == 1, campaigns(row));
    }

    /** @throws BadArgumentException naming the step whose campaign is not there */
    void checkCampaigns(JourneyPattern pattern) {
        for (int number = 0; number < pattern.steps().size(); number++) {
            String key = pattern.steps().get(number).campaignKey();
            if (key != null && campaigns.getOrDefault(key, Set.of()).isEmpty()) {
                throw new BadArgumentException("pattern[" + number + "].campaignKey is the key of no campaign");
            }
        }
    }

    private static @Nullable SearchCursor last(Row row, int step) {
        Row last = row.rowOrNull("last");
        return last == null ? null : new SearchCursor(step, last.instant("occurredAt"), last.string("id"));
    }

    private static Map<String, Set<String>> campaigns(Row row) {
        return row.rows("campaigns").stream()
                .collect(Collectors.toMap(
                        campaign -> Objects.requireNonNull(campaign.string("key")),
                        campaign -> new HashSet<>(campaign.strings("ids"))));
    }
}
