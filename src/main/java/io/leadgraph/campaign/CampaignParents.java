package io.leadgraph.campaign;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The parents of campaigns, all the way up in one statement, and none where the campaign was read with its ancestors. Light: every touch of a journey
 * may be asked for its campaign's.
 */
@Component
class CampaignParents implements RuntimeWiringConfigurer, LightDataFetcher<Object> {
    private static final String LOADER = "campaignParents";

    private final CampaignReads campaigns;

    CampaignParents(CampaignReads campaigns, BatchLoaderRegistry loaders) {
        this.campaigns = campaigns;
        loaders.<String, Campaign>forName(LOADER)
                .registerMappedBatchLoader((ids, context) -> Mono.fromSupplier(() -> parents(ids)));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Campaign", type -> type.dataFetcher("parent", this));
    }

    @Override
    @Nullable
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> asked) {
        Campaign campaign = (Campaign) source;
        return campaign.ancestors() != null
                ? campaign.knownParent()
                : Objects.requireNonNull(asked.get().getDataLoader(LOADER)).load(campaign.id());
    }

    @Override
    @Nullable
    public Object get(DataFetchingEnvironment asked) {
        return get(asked.getFieldDefinition(), Objects.requireNonNull(asked.getSource()), () -> asked);
    }

    private Map<String, Campaign> parents(Set<String> ids) {
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
