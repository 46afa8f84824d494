package io.leadgraph.campaign;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.BatchedField;
import io.leadgraph.common.Connection;
import io.leadgraph.common.PageLoaders;
import io.leadgraph.common.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class CampaignController {
    private static final String CHILDREN = "campaignChildren";

    private final CampaignReads campaigns;
    private final BatchedField<MembersAsked, Connection<CampaignMember>> members;

    private record MembersAsked(PageRequest page, MemberFilter filter) {}

    CampaignController(CampaignReads campaigns, MemberReads members, BatchLoaderRegistry registry) {
        this.campaigns = campaigns;
        this.members = new BatchedField<>(
                registry, "campaignMembers", (ids, asked) -> members.ofCampaigns(ids, asked.page(), asked.filter()));
        PageLoaders.register(registry, CHILDREN, campaigns::children);
    }

    @QueryMapping
    @Nullable
    Campaign campaign(@Argument Map<String, Object> by) {
        return campaigns.find(by);
    }

    @QueryMapping
    Connection<Campaign> campaigns(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable Map<String, Object> orderBy,
            PageRequest page) {
        return campaigns.page(CampaignFilter.of(filter), CampaignOrder.of(orderBy), page);
    }

    @SchemaMapping(typeName = "Campaign")
    CompletableFuture<Connection<Campaign>> children(
            Campaign campaign, PageRequest page, DataFetchingEnvironment asked) {
        return PageLoaders.load(asked, CHILDREN, campaign.id(), page);
    }

    @SchemaMapping(typeName = "Campaign")
    CompletableFuture<Connection<CampaignMember>> members(
            Campaign campaign,
            PageRequest page,
            @Argument @Nullable Map<String, Object> filter,
            DataFetchingEnvironment asked) {
        return members.load(asked, campaign.id(), new MembersAsked(page, MemberFilter.of(filter)));
    }

    @BatchMapping(typeName = "Campaign")
    List<List<MemberStatus>> memberStatuses(List<Campaign> of) {
        Map<String, List<MemberStatus>> statuses = campaigns.statuses(ids(of));
        return of.stream()
                .map(campaign -> statuses.getOrDefault(campaign.id(), MemberStatus.BUILT_IN))
                .toList();
    }

    private static List<String> ids(List<Campaign> of) {
        return of.stream().map(Campaign::id).distinct().toList();
    }
}
