package io.leadgraph.campaign;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The parents of campaigns, all the way up in one statement, and none where the campaign was read with its ancestors. */
@Controller
class CampaignParentController {
    private static final String LOADER = "campaignParents";

    private final CampaignReads campaigns;

    CampaignParentController(CampaignReads campaigns, BatchLoaderRegistry loaders) {
        this.campaigns = campaigns;
        loaders.<String, Campaign>forName(LOADER)
                .registerMappedBatchLoader((ids, context) -> Mono.fromSupplier(() -> parents(ids)));
    }

    @SchemaMapping
    CompletableFuture<Campaign> parent(Campaign campaign, DataFetchingEnvironment asked) {
        if (campaign.ancestors() != null) {
            return CompletableFuture.completedFuture(campaign.knownParent());
        }
        DataLoader<String, Campaign> loader = Objects.requireNonNull(asked.getDataLoader(LOADER));
        return loader.load(campaign.id());
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
