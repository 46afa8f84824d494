package io.leadgraph.report;

import io.leadgraph.campaign.Campaign;
import io.leadgraph.common.Basis;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Reports; the performance of many campaigns takes one statement. */
@Controller
class ReportController {
    private final CategoryReports categories;
    private final ReportGraph graph;

    /** The performance of one campaign. */
    record Asked(String campaignId, PerformanceSpan span) {}

    ReportController(CategoryReports categories, ReportGraph graph, BatchLoaderRegistry loaders) {
        this.categories = categories;
        this.graph = graph;
        loaders.forTypePair(Asked.class, CampaignPerformance.class)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> performances(asked)));
    }

    @QueryMapping
    CategoryReport leadCategories(
            @Argument OffsetDateTime from,
            @Argument OffsetDateTime to,
            @Argument List<CategoryGroup> groupBy,
            @Argument @Nullable String campaignKey,
            @Argument Basis basis) {
        Set<CategoryGroup> groups = EnumSet.noneOf(CategoryGroup.class);
        groups.addAll(groupBy);
        return categories.report(new CategoryRequest(from.toInstant(), to.toInstant(), groups, campaignKey), basis);
    }

    @SchemaMapping
    CompletableFuture<CampaignPerformance> performance(
            Campaign campaign,
            @Argument PerformanceScope scope,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataLoader<Asked, CampaignPerformance> loader) {
        return loader.load(new Asked(campaign.id(), PerformanceSpan.of(scope, from, to)));
    }

    private Map<Asked, CampaignPerformance> performances(Set<Asked> asked) {
        Map<Asked, CampaignPerformance> found = new HashMap<>();
        asked.stream()
                .collect(Collectors.groupingBy(Asked::span))
                .forEach((span, same) -> graph.performance(
                                same.stream().map(Asked::campaignId).toList(), span)
                        .forEach((id, performance) -> found.put(new Asked(id, span), performance)));
        return found;
    }
}
