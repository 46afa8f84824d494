package io.leadgraph.report;

import io.leadgraph.campaign.Campaign;
import io.leadgraph.common.BadArgumentException;
import io.leadgraph.common.Basis;
import io.leadgraph.intake.LeadCategory;
import io.leadgraph.intake.RestatedCategories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Counts categories, as recorded where they are stored, or as restated touch by touch in batches of a bounded number. */
@Service
class CategoryReports {
    /** Restating takes a good part of a millisecond a touch; more would run into the time limit of an operation. */
    static final int MOST_RESTATED = 10_000;

    private static final int BATCH = 500;

    private final ReportGraph graph;
    private final RestatedCategories restated;

    CategoryReports(ReportGraph graph, RestatedCategories restated) {
        this.graph = graph;
        this.restated = restated;
    }

    /** @throws BadArgumentException when more touches than can be restated at once are to be */
    CategoryReport report(CategoryRequest request, Basis basis) {
        List<Tally> tallies = basis == Basis.RECORDED ? graph.counted(request) : restated(request);
        return new CategoryTable(request, campaigns(tallies, request)).report(tallies, basis);
    }

    private List<Tally> restated(CategoryRequest request) {
        List<Tally> touches = graph.single(request, MOST_RESTATED + 1L);
        if (touches.size() > MOST_RESTATED) {
            throw new BadArgumentException("More than " + MOST_RESTATED
                    + " touches would have to be restated: ask for a shorter time, one campaign, or basis RECORDED");
        }
        List<Tally> again = new ArrayList<>();
        for (int at = 0; at < touches.size(); at += BATCH) {
            again.addAll(restate(touches.subList(at, Math.min(at + BATCH, touches.size()))));
        }
        return again;
    }

    private List<Tally> restate(List<Tally> touches) {
        Map<String, LeadCategory> now = restated.of(
                touches.stream().map(Tally::touchId).filter(Objects::nonNull).toList());
        return touches.stream()
                .map(touch -> touch.as(now.getOrDefault(String.valueOf(touch.touchId()), touch.category())))
                .toList();
    }

    private Map<String, Campaign> campaigns(List<Tally> tallies, CategoryRequest request) {
        Set<String> ids =
                tallies.stream().map(Tally::campaignId).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : graph.groups(List.copyOf(ids), request.campaignKey());
    }
}
