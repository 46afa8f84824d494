package io.leadgraph.facts.campaign;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Below;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Sorting;
import io.leadgraph.platform.paging.WholeList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class CampaignController {
    private static final Sorting<CampaignOrderField> BY_NAME = new Sorting<>(CampaignOrderField.NAME, true);
    private final CampaignGraph campaigns;
    private final BatchedField<PageRequest, Connection<Campaign>> children;
    private final BatchedField<MembersRequest, Connection<CampaignMember>> members;
    private final Preloader<Campaign> withMembers;
    private final ObjectProvider<Preloader<Campaign>> preloaders;

    CampaignController(
            CampaignGraph campaigns,
            MemberGraph members,
            ObjectProvider<Preloader<Campaign>> preloaders,
            BatchLoaderRegistry registry) {
        this.campaigns = campaigns;
        this.children = BatchedField.pages(registry, "campaignChildren", campaigns::children);
        this.members = new BatchedField<>(registry, "campaignMembers", members::ofCampaigns);
        this.withMembers = Preloader.of("members", this.members, MembersRequest::of, members::ofCampaign);
        this.preloaders = preloaders;
    }

    @QueryMapping
    @Nullable
    Campaign campaign(DataFetchingEnvironment environment) {
        return Preloader.root(Stream.concat(Stream.of(withMembers), preloaders.stream()), environment, campaigns::find);
    }

    @QueryMapping
    Connection<Campaign> campaigns(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable Map<String, Object> orderBy,
            PageRequest page,
            DataFetchingEnvironment environment) {
        Connection<Campaign> found = campaigns.page(CampaignFilter.of(filter), Sorting.of(orderBy, BY_NAME), page);
        return WholeList.counted(found, environment, campaigns::count);
    }

    @SchemaMapping(typeName = "Campaign")
    CompletableFuture<Connection<Campaign>> children(
            Campaign campaign, PageRequest page, DataFetchingEnvironment environment) {
        return children.load(environment, campaign.id(), page);
    }

    @SchemaMapping(typeName = "Campaign")
    CompletableFuture<Connection<CampaignMember>> members(Campaign campaign, DataFetchingEnvironment environment) {
        return members.load(
                environment, campaign.id(), MembersRequest.of(environment.getArguments(), Below.of(environment)));
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
