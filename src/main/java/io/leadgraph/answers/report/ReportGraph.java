package io.leadgraph.answers.report;

import static java.util.Objects.requireNonNull;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The counting statements of reports. */
@Component
class ReportGraph {
    private static final Query CATEGORIES = Query.load("report/categories");
    private static final Query CAMPAIGN_CATEGORIES = Query.load("report/campaign_categories");
    private static final Query GROUPS = Query.load("report/campaign_groups");
    private static final Query PERFORMANCE = Query.load("report/performance");
    private static final Query INFLUENCE = Query.load("report/influence");
    private static final Query RESPONSES = Query.load("report/responses");
    private static final Query LEAD_RECORDS = Query.load("report/lead_records");

    private final Graph graph;
    private final TenantZone zone;

    ReportGraph(Graph graph, TenantZone zone) {
        this.graph = graph;
        this.zone = zone;
    }

    /** The root above each campaign, or the child of the named one it is below; the named one for itself. */
    Map<String, Campaign> groups(Collection<String> campaignIds, @Nullable String underKey) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", campaignIds);
        parameters.put("underKey", underKey);
        return graph.read(GROUPS, parameters).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"), row -> Campaign.of(requireNonNull(row.rowOrNull("campaign")))));
    }

    /** By campaign id. */
    Map<String, CampaignPerformance> performance(Collection<String> ids, PerformanceSpan span) {
        return graph.read(PERFORMANCE, span.parameters(ids)).stream()
                .collect(Collectors.toMap(row -> row.string("id"), CampaignPerformance::of));
    }

    /** By campaign id. */
    Map<String, List<CampaignInfluence>> influence(Collection<String> ids, PerformanceSpan span) {
        return graph.read(INFLUENCE, span.parameters(ids)).stream()
                .collect(Collectors.toMap(row -> row.string("id"), CampaignInfluence::of));
    }

    /** Responses through an entry point, this many at most, each with its person and whether that counted. */
    List<Row> responses(MethodSpan span, int limit) {
        return graph.read(RESPONSES, Map.of("from", span.from(), "to", span.to(), "limit", limit));
    }

    /** By person, a row for each of their identities. */
    Map<String, List<Row>> leadRecords(Collection<String> personIds) {
        return graph.read(LEAD_RECORDS, Map.of("ids", personIds)).stream()
                .collect(Collectors.groupingBy(row -> row.string("id")));
    }

    /** Categories as recorded, or as restated when the last run was over, counted where the touches are. */
    List<TouchTally> tallies(CategoryRequest request, Basis basis) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        CategoryGroup period = request.period();
        parameters.put("from", request.from());
        parameters.put("to", request.to());
        parameters.put("unit", period == null ? null : period.unit());
        parameters.put("zone", zone.zone().getId());
        parameters.put("byCampaign", request.by(CategoryGroup.CAMPAIGN));
        parameters.put("bySource", request.by(CategoryGroup.ENTRY_POINT));
        parameters.put("restated", basis == Basis.RESTATED);
        List<Row> rows;
        if (request.campaignKey() == null) {
            rows = graph.read(CATEGORIES, parameters);
        } else {
            parameters.put("campaignKey", request.campaignKey());
            rows = graph.read(CAMPAIGN_CATEGORIES, parameters);
        }
        return rows.stream().map(TouchTally::of).toList();
    }
}
