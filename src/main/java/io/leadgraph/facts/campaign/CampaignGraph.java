package io.leadgraph.facts.campaign;

import static java.util.Objects.requireNonNull;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.SortBy;
import io.leadgraph.platform.paging.SortedGraph;
import io.leadgraph.platform.paging.Sorting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads campaigns; what belongs to many of them takes one statement. */
@Component
class CampaignGraph {
    private static final Query BY_ID = Query.load("campaign/find_by_id");
    private static final Query BY_KEY = Query.load("campaign/find_by_key");
    private static final SortedGraph<CampaignOrderField> ALL = new SortedGraph<>(
            "campaign/campaigns",
            Map.of(
                    CampaignOrderField.NAME,
                    SortBy.text("sortName"),
                    CampaignOrderField.KEY,
                    SortBy.text("key"),
                    CampaignOrderField.STARTS_ON,
                    new SortBy("sortStart", Keyset::byDay),
                    CampaignOrderField.COST,
                    new SortBy("sortCost", Keyset::byWholeNumber)));
    private static final Order CHILDREN = Order.up("campaign children");
    private static final Query CHILDREN_UP = Query.load("campaign/children_asc");
    private static final Query CHILDREN_DOWN = Query.load("campaign/children_desc");
    private static final Query COUNT = Query.load("campaign/count");
    private static final Query ANCESTORS = Query.load("campaign/ancestors");
    private static final Query STATUSES = Query.load("campaign/member_statuses");

    private final Graph graph;

    CampaignGraph(Graph graph) {
        this.graph = graph;
    }

    @Nullable
    Campaign find(Map<String, Object> by) {
        List<Row> rows = by.containsKey("id") ? graph.read(BY_ID, by) : graph.read(BY_KEY, by);
        return rows.isEmpty() ? null : campaign(rows.getFirst());
    }

    long count() {
        return graph.read(COUNT, Map.of()).getFirst().number("total");
    }

    Connection<Campaign> page(CampaignFilter filter, Sorting<CampaignOrderField> sorting, PageRequest page) {
        return ALL.page(graph, sorting, page, filter.parameters(), CampaignGraph::campaign);
    }

    /** Pages of what is part of each campaign, by name. */
    Map<String, Connection<Campaign>> children(List<String> ids, PageRequest page) {
        Keyset<String> place = Keyset.byText(page, CHILDREN);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("ids", ids);
        Map<String, Connection<Campaign>> pages = new LinkedHashMap<>();
        graph.read(place.up() ? CHILDREN_UP : CHILDREN_DOWN, parameters).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("parentId"),
                        Collectors.mapping(CampaignGraph::campaign, Collectors.toList())))
                .forEach((id, children) -> pages.put(id, Connection.of(page, children, CampaignGraph::child)));
        return pages;
    }

    /** Each of the campaigns with its ancestors up to the root, by id. */
    List<Map<String, Campaign>> trees(Collection<String> ids) {
        return graph.read(ANCESTORS, Map.of("ids", ids)).stream()
                .map(row -> CampaignTrees.of(row.rows("campaigns")))
                .toList();
    }

    /** The statuses each campaign defines; one that defines none is left out. */
    Map<String, List<MemberStatus>> statuses(Collection<String> ids) {
        return graph.read(STATUSES, Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("campaignId"),
                        Collectors.mapping(
                                row -> MemberStatus.of(requireNonNull(row.rowOrNull("status"))), Collectors.toList())));
    }

    private static Cursor child(Campaign campaign) {
        return CHILDREN.cursor(Texts.sortKey(campaign.name()), campaign.id());
    }

    private static Campaign campaign(Row row) {
        return Campaign.of(requireNonNull(row.rowOrNull("campaign")));
    }
}
