package io.leadgraph.facts.campaign;

import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins campaigns that were read each once, together with all their ancestors. */
public final class CampaignTrees {
    private final Map<String, Row> rows;

    private CampaignTrees(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * The campaigns by id, each {@linkplain Campaign#under under} its ancestors.
     *
     * @param rows map projections as for {@link Campaign#of}, with {@code parentId}, which is null for the root of a tree
     */
    public static Map<String, Campaign> of(List<Row> rows) {
        CampaignTrees trees =
                new CampaignTrees(rows.stream().collect(Collectors.toMap(row -> row.string("id"), row -> row)));
        return rows.stream().collect(Collectors.toMap(row -> row.string("id"), trees::campaign));
    }

    private Campaign campaign(Row row) {
        List<Campaign> ancestors = Stream.iterate(parent(row), Objects::nonNull, this::parent)
                .map(Campaign::of)
                .toList();
        return Campaign.of(row).under(ancestors);
    }

    private @Nullable Row parent(Row row) {
        return rows.get(String.valueOf(row.stringOrNull("parentId")));
    }
}
