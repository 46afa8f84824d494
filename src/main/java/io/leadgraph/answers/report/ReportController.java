package io.leadgraph.answers.report;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.paging.BatchedField;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Reports; the performance of many campaigns takes one statement. */
@Controller
class ReportController {
    private final CategoryReports categories;
    private final MethodComparison methods;
    private final BatchedField<PerformanceSpan, CampaignPerformance> performances;
    private final BatchedField<PerformanceSpan, List<CampaignInfluence>> influences;

    ReportController(
            CategoryReports categories, MethodComparison methods, ReportGraph graph, BatchLoaderRegistry loaders) {
        this.categories = categories;
        this.methods = methods;
        this.performances = new BatchedField<>(loaders, "Campaign.performance", graph::performance);
        this.influences = new BatchedField<>(loaders, "Campaign.influence", graph::influence);
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

    @QueryMapping
    List<LeadMethodOutcome> compareLeadMethods(@Argument OffsetDateTime from, @Argument OffsetDateTime to) {
        return methods.compare(new MethodSpan(from.toInstant(), to.toInstant()));
    }

    @SchemaMapping
    CompletableFuture<CampaignPerformance> performance(
            Campaign campaign,
            @Argument PerformanceScope scope,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        return performances.load(environment, campaign.id(), PerformanceSpan.of(scope, from, to));
    }

    @SchemaMapping
    CompletableFuture<List<CampaignInfluence>> influence(
            Campaign campaign,
            @Argument PerformanceScope scope,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            DataFetchingEnvironment environment) {
        return influences.load(environment, campaign.id(), PerformanceSpan.of(scope, from, to));
    }
}
