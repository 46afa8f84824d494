package io.leadgraph.facts.campaign;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.customfield.CustomField;
import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.person.RestatedStamps;
import io.leadgraph.facts.person.Stamps;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.BatchedRead;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class MemberController {
    private final MemberGraph members;
    private final CustomFields customFields;
    private final BatchedField<Basis, Stamps> stamps;
    private final BatchedRead<String, MemberEntry> entries;
    private final BatchedRead<String, CampaignMember> combined;
    private final BatchedField<PageRequest, Connection<CampaignMember>> memberships;

    MemberController(
            MemberGraph members, CustomFields customFields, RestatedStamps restated, BatchLoaderRegistry registry) {
        this.members = members;
        this.customFields = customFields;
        this.stamps = Stamps.field(registry, "memberStamps", members::stamps, restated::ofMembers);
        this.entries = new BatchedRead<>(registry, "CampaignMember.entry", members::restatedEntries);
        this.combined = new BatchedRead<>(registry, "CampaignMember.combined", members::combined);
        this.memberships = BatchedField.pages(registry, "personMemberships", members::ofPeople);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<Connection<CampaignMember>> memberships(
            Person person, PageRequest page, DataFetchingEnvironment environment) {
        return memberships.load(environment, person.id(), page);
    }

    @BatchMapping(typeName = "CampaignMember")
    List<Campaign> campaign(List<CampaignMember> of) {
        Map<String, Campaign> campaigns = members.campaigns(ids(of));
        return of.stream()
                .map(member -> Objects.requireNonNull(campaigns.get(member.id())))
                .toList();
    }

    @BatchMapping(typeName = "CampaignMember")
    List<Person> person(List<CampaignMember> of) {
        Map<String, Person> people = members.people(
                ids(of.stream().filter(member -> member.person() == null).toList()));
        return of.stream()
                .map(member -> Objects.requireNonNullElseGet(member.person(), () -> people.get(member.id())))
                .toList();
    }

    @BatchMapping(typeName = "CampaignMember")
    List<List<StatusChange>> statusHistory(List<CampaignMember> of) {
        Map<String, List<StatusChange>> history = members.history(ids(of));
        return of.stream()
                .map(member -> history.getOrDefault(member.id(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "CampaignMember")
    List<List<CustomField>> customFields(List<CampaignMember> of) {
        Map<String, Row> properties = members.properties(ids(of));
        return of.stream()
                .map(member -> customFields.of(Objects.requireNonNull(properties.get(member.id()))))
                .toList();
    }

    @SchemaMapping(typeName = "CampaignMember")
    CompletableFuture<@Nullable String> status(CampaignMember member, DataFetchingEnvironment environment) {
        return combined(member, environment).thenApply(CampaignMember::status);
    }

    @SchemaMapping(typeName = "CampaignMember")
    CompletableFuture<Boolean> responded(CampaignMember member, DataFetchingEnvironment environment) {
        return combined(member, environment).thenApply(CampaignMember::responded);
    }

    @SchemaMapping(typeName = "CampaignMember")
    CompletableFuture<@Nullable Instant> firstRespondedAt(CampaignMember member, DataFetchingEnvironment environment) {
        return combined(member, environment).thenApply(CampaignMember::firstRespondedAt);
    }

    /** A touch leads to one membership of possibly several: what is shown is what they say together. */
    private CompletableFuture<CampaignMember> combined(CampaignMember member, DataFetchingEnvironment environment) {
        return member.combined() ? CompletableFuture.completedFuture(member) : combined.load(environment, member.id());
    }

    @SchemaMapping(typeName = "CampaignMember")
    CompletableFuture<MemberEntry> entry(
            CampaignMember member, @Argument Basis basis, DataFetchingEnvironment environment) {
        return basis == Basis.RECORDED
                ? CompletableFuture.completedFuture(member.entry())
                : entries.load(environment, member.id());
    }

    @SchemaMapping(typeName = "CampaignMember")
    CompletableFuture<Stamps> stamps(
            CampaignMember member, @Argument Basis basis, DataFetchingEnvironment environment) {
        return stamps.load(environment, member.id(), basis);
    }

    @SchemaMapping(typeName = "CampaignMember")
    CompletableFuture<@Nullable String> category(
            CampaignMember member, @Argument Basis basis, DataFetchingEnvironment environment) {
        return stamps.load(environment, member.id(), basis).thenApply(Stamps::category);
    }

    private static List<String> ids(List<CampaignMember> of) {
        return of.stream().map(CampaignMember::id).distinct().toList();
    }
}
