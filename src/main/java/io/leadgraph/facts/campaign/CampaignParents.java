package io.leadgraph.facts.campaign;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import io.leadgraph.platform.paging.BatchedRead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The parents of campaigns, all the way up in one statement, and none where the campaign was read with its ancestors. Light:
 * every touch of a journey
 * may be asked for its campaign's.
 */
@Component
class CampaignParents implements RuntimeWiringConfigurer, LightDataFetcher<Object> {
    private final CampaignGraph campaigns;
    private final BatchedRead<String, Campaign> parents;

    CampaignParents(CampaignGraph campaigns, BatchLoaderRegistry loaders) {
        this.campaigns = campaigns;
        this.parents = new BatchedRead<>(loaders, "campaignParents", this::parents);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Campaign", type -> type.dataFetcher("parent", this));
    }

    @Override
    @Nullable
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        Campaign campaign = (Campaign) source;
        return campaign.ancestors() != null ? campaign.knownParent() : parents.load(environment.get(), campaign.id());
    }

    @Override
    @Nullable
    public Object get(DataFetchingEnvironment environment) {
        return get(
                environment.getFieldDefinition(), Objects.requireNonNull(environment.getSource()), () -> environment);
    }

    private Map<String, Campaign> parents(List<String> ids) {
        Map<String, Campaign> parents = new HashMap<>();
        campaigns.trees(ids).forEach(tree -> ids.forEach(id -> putParent(parents, id, tree)));
        return parents;
    }

    private static void putParent(Map<String, Campaign> parents, String id, Map<String, Campaign> tree) {
        Campaign campaign = tree.get(id);
        Campaign parent = campaign == null ? null : campaign.knownParent();
        if (parent != null) {
            parents.put(id, parent);
        }
    }
}
