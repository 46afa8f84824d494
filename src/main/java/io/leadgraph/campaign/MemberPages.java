package io.leadgraph.campaign;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Members below many campaigns: pages of one shape and filter share a statement. */
@Component
class MemberPages {
    private static final String LOADER = "campaignMembers";

    private record Shape(PageRequest page, MemberFilter filter) {}

    private record Key(String campaignId, Shape shape) {}

    private final MemberReads members;

    MemberPages(MemberReads members, BatchLoaderRegistry registry) {
        this.members = members;
        registry.<Key, Connection<CampaignMember>>forName(LOADER)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> all(keys)));
    }

    CompletableFuture<Connection<CampaignMember>> load(
            DataFetchingEnvironment asked, String campaignId, PageRequest page, MemberFilter filter) {
        DataLoader<Key, Connection<CampaignMember>> loader = Objects.requireNonNull(asked.getDataLoader(LOADER));
        return loader.load(new Key(campaignId, new Shape(page, filter)));
    }

    private Map<Key, Connection<CampaignMember>> all(Set<Key> keys) {
        Map<Key, Connection<CampaignMember>> all = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(Key::shape))
                .forEach((shape, same) -> all.putAll(pages(shape, same)));
        return all;
    }

    private Map<Key, Connection<CampaignMember>> pages(Shape shape, List<Key> keys) {
        Map<String, Connection<CampaignMember>> pages =
                members.ofCampaigns(keys.stream().map(Key::campaignId).toList(), shape.page(), shape.filter());
        return keys.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> pages.getOrDefault(key.campaignId(), MemberReads.none(shape.page()))));
    }
}
