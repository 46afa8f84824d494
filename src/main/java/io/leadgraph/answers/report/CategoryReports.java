package io.leadgraph.answers.report;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.platform.common.Basis;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Counts categories, as recorded or as restated. */
@Service
class CategoryReports {
    private final ReportGraph graph;

    CategoryReports(ReportGraph graph) {
        this.graph = graph;
    }

    CategoryReport report(CategoryRequest request, Basis basis) {
        List<TouchTally> tallies = graph.tallies(request, basis);
        return new CategoryTable(request, campaigns(tallies, request)).report(tallies, basis);
    }

    private Map<String, Campaign> campaigns(List<TouchTally> tallies, CategoryRequest request) {
        Set<String> ids = tallies.stream()
                .map(TouchTally::campaignId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : graph.groups(List.copyOf(ids), request.campaignKey());
    }
}
