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
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Preloader.Found;
import java.time.Instant;
import java.util.Collection;
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
    private static final Query MEMBERS_UP = Query.load("campaign/members_asc");
    private static final Query MEMBERS_DOWN = Query.load("campaign/members_desc");
    private static final Query MEMBERSHIPS_UP = Query.load("campaign/memberships_asc");
    private static final Query MEMBERSHIPS_DOWN = Query.load("campaign/memberships_desc");
    private static final Query CAMPAIGNS = Query.load("campaign/campaigns_of_members");
    private static final Query PEOPLE = Query.load("campaign/people_of_members");
    private static final Query HISTORY = Query.load("campaign/status_history");
    private static final Query PROPERTIES = Query.load("campaign/member_properties");
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
        Keyset<Instant> place = Keyset.byTime(page, false);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("ids", ids);
        return graph.read(place.up() ? MEMBERSHIPS_UP : MEMBERSHIPS_DOWN, parameters).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("parentId"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> CampaignMember.of(requireNonNull(row.rowOrNull("member"))),
                                        Collectors.toList()),
                                members -> Connection.of(page, members, MemberGraph::cursor))));
    }

    Map<String, Campaign> campaigns(Collection<String> ids) {
        return one(CAMPAIGNS, ids, row -> Campaign.of(requireNonNull(row.rowOrNull("campaign"))));
    }

    Map<String, Person> people(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : one(PEOPLE, ids, row -> Person.of(requireNonNull(row.rowOrNull("person"))));
    }

    Map<String, List<StatusChange>> history(Collection<String> ids) {
        return graph.read(HISTORY, Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("memberId"),
                        Collectors.mapping(
                                row -> StatusChange.of(requireNonNull(row.rowOrNull("change"))), Collectors.toList())));
    }

    /** All properties of members, by member id. */
    Map<String, Row> properties(Collection<String> ids) {
        return one(PROPERTIES, ids, row -> requireNonNull(row.rowOrNull("properties")));
    }

    /** Stamps as recorded, by member id. */
    Map<String, Stamps> stamps(Collection<String> ids) {
        return one(PROPERTIES, ids, row -> Stamps.of(requireNonNull(row.rowOrNull("properties"))));
    }

    private Stream<Row> members(List<? extends Map<String, ?>> roots, MembersRequest request) {
        Keyset<Instant> place = Keyset.byTime(request.page(), false);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.putAll(request.parameters());
        parameters.put("roots", roots);
        return graph.read(place.up() ? MEMBERS_UP : MEMBERS_DOWN, parameters).stream();
    }

    private static Connection<CampaignMember> members(Row row, PageRequest page) {
        List<CampaignMember> members =
                row.rows("members").stream().map(CampaignMember::of).toList();
        return Connection.of(page, members, MemberGraph::cursor);
    }

    private static Cursor cursor(CampaignMember member) {
        return Cursor.of(member.recordedAt(), member.id());
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
