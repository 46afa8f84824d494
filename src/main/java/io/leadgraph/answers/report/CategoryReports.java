package io.leadgraph.answers.report;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.common.TenantZone;
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
    private final TenantZone zone;

    CategoryReports(ReportGraph graph, TenantZone zone) {
        this.graph = graph;
        this.zone = zone;
    }

    CategoryReport report(CategoryRequest request, Basis basis) {
        List<ReportPeriod> periods = request.periods(zone);
        List<TouchTally> tallies = graph.tallies(request, basis);
        return new CategoryTable(request, periods, campaigns(tallies, request)).report(tallies, basis);
    }

    private Map<String, Campaign> campaigns(List<TouchTally> tallies, CategoryRequest request) {
        Set<String> ids = tallies.stream()
                .map(TouchTally::campaignId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : graph.groups(List.copyOf(ids), request.campaignKey());
    }
}
