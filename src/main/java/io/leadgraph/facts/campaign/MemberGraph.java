package io.leadgraph.facts.campaign;

import static java.util.Objects.requireNonNull;

import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.person.Stamps;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Preloader.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads memberships; what belongs to many of them takes one statement. */
@Component
class MemberGraph {
    private static final Order LATEST = Order.down("members");
    private static final Query MEMBERS_UP = Query.load("campaign/members_asc");
    private static final Query MEMBERS_DOWN = Query.load("campaign/members_desc");
    private static final Query MEMBERSHIPS_UP = Query.load("campaign/memberships_asc");
    private static final Query MEMBERSHIPS_DOWN = Query.load("campaign/memberships_desc");
    private static final Query CAMPAIGNS = Query.load("campaign/campaigns_of_members");
    private static final Query PEOPLE = Query.load("campaign/people_of_members");
    private static final Query HISTORY = Query.load("campaign/status_history");
    private static final Query PROPERTIES = Query.load("campaign/member_properties");
    private static final Query COMBINED = Query.load("campaign/combined_members");
    private static final Query ENTRIES = Query.load("campaign/restated_entries");

    private final Graph graph;

    MemberGraph(Graph graph) {
        this.graph = graph;
    }

    /** A page of each campaign's members, latest first. */
    Map<String, Connection<CampaignMember>> ofCampaigns(List<String> ids, MembersRequest request) {
        return members(Preloader.byIds(ids), request)
                .collect(Collectors.toMap(row -> row.string("id"), row -> members(row, request.page())));
    }

    /** The campaign with this {@code id} or {@code key}, and a page of its members, latest first. */
    Optional<Found<Campaign, Connection<CampaignMember>>> ofCampaign(Map<String, ?> by, MembersRequest request) {
        return members(List.of(by), request)
                .findFirst()
                .map(row -> new Found<>(
                        row.string("id"),
                        Campaign.of(requireNonNull(row.rowOrNull("root"))),
                        members(row, request.page())));
    }

    /** Pages of each person's memberships, latest first; who has none is left out. */
    Map<String, Connection<CampaignMember>> ofPeople(List<String> ids, PageRequest page) {
        Keyset<Instant> place = Keyset.byTime(page, LATEST);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("ids", ids);
        return graph.read(place.up() ? MEMBERSHIPS_UP : MEMBERSHIPS_DOWN, parameters).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("parentId"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> CampaignMember.combined(requireNonNull(row.rowOrNull("member"))),
                                        Collectors.toList()),
                                members -> Connection.of(page, members, MemberGraph::cursor))));
    }

    Map<String, Campaign> campaigns(Collection<String> ids) {
        return one(CAMPAIGNS, ids, row -> Campaign.of(requireNonNull(row.rowOrNull("campaign"))));
    }

    Map<String, Person> people(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : one(PEOPLE, ids, row -> Person.of(requireNonNull(row.rowOrNull("person"))));
    }

    /** Memberships with all that their people have in those campaigns, by the id of any of them. */
    Map<String, CampaignMember> combined(Collection<String> ids) {
        return one(COMBINED, ids, row -> CampaignMember.combined(requireNonNull(row.rowOrNull("member"))));
    }

    Map<String, List<StatusChange>> history(Collection<String> ids) {
        return graph.read(HISTORY, Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("memberId"),
                        Collectors.collectingAndThen(Collectors.toList(), MemberGraph::history)));
    }

    /** What several memberships say one after the other is one status: a member doesn't take the one they have. */
    private static List<StatusChange> history(List<Row> rows) {
        List<StatusChange> history = new ArrayList<>();
        String before = "";
        for (Row row : rows) {
            StatusChange change = StatusChange.of(requireNonNull(row.rowOrNull("change")));
            boolean told = !history.isEmpty()
                    && !row.string("of").equals(before)
                    && history.getLast().status().equals(change.status());
            if (!told) {
                history.add(change);
            }
            before = row.string("of");
        }
        return history;
    }

    /** All properties of members, by member id. */
    Map<String, Row> properties(Collection<String> ids) {
        return graph.read(PROPERTIES, Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("memberId"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> requireNonNull(row.rowOrNull("properties")), Collectors.toList()),
                                MemberProperties::combined)));
    }

    /** Stamps as recorded, by member id. */
    Map<String, Stamps> stamps(Collection<String> ids) {
        Map<String, Stamps> stamps = new HashMap<>();
        properties(ids).forEach((id, row) -> stamps.put(id, Stamps.of(row)));
        return stamps;
    }

    private Stream<Row> members(List<? extends Map<String, ?>> roots, MembersRequest request) {
        Keyset<Instant> place = Keyset.byTime(request.page(), LATEST);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.putAll(request.parameters());
        parameters.put("roots", roots);
        return graph.read(place.up() ? MEMBERS_UP : MEMBERS_DOWN, parameters).stream();
    }

    private static Connection<CampaignMember> members(Row row, PageRequest page) {
        List<CampaignMember> members =
                row.rows("members").stream().map(CampaignMember::combined).toList();
        return Connection.of(page, members, MemberGraph::cursor);
    }

    private static Cursor cursor(CampaignMember member) {
        return LATEST.cursor(member.recordedAt(), member.id());
    }

    private <T> Map<String, T> one(Query query, Collection<String> ids, Function<Row, T> value) {
        return graph.read(query, Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(row -> row.string("memberId"), value, (first, same) -> first));
    }

    /** New or returning from all that is known now, by member id. */
    Map<String, MemberEntry> restatedEntries(Collection<String> ids) {
        return graph.read(ENTRIES, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"), row -> row.bool("isNew") ? MemberEntry.NEW : MemberEntry.RETURNING));
    }
}
