package io.leadgraph.facts.opportunity;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountLookupGraph;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.center.CenterLookupGraph;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The fields of {@code Opportunity} that need the graph, and those of accounts and buying centers. */
@Controller
class OpportunityFields {
    private final OpportunityGraph graph;
    private final AccountLookupGraph accounts;
    private final CenterLookupGraph centers;
    private final BatchedField<PageRequest, Connection<Opportunity>> ofAccounts;
    private final BatchedField<PageRequest, Connection<Opportunity>> ofCenters;

    OpportunityFields(
            OpportunityGraph graph,
            AccountLookupGraph accounts,
            CenterLookupGraph centers,
            OpportunityPages pages,
            BatchLoaderRegistry registry) {
        this.graph = graph;
        this.accounts = accounts;
        this.centers = centers;
        this.ofAccounts = BatchedField.pages(registry, "Account.opportunities", pages::ofAccounts);
        this.ofCenters = BatchedField.pages(registry, "BuyingCenter.opportunities", pages::ofCenters);
    }

    @BatchMapping(typeName = "Opportunity")
    Map<Opportunity, List<OpportunityStagePeriod>> stageHistory(List<Opportunity> deals) {
        return Batches.bySource(deals, Opportunity::id, graph.stageHistory(Batches.ids(deals, Opportunity::id)));
    }

    @BatchMapping(typeName = "Opportunity")
    Map<Opportunity, OpportunityType> type(List<Opportunity> deals) {
        return Batches.bySource(deals, Opportunity::id, graph.types(deals));
    }

    @BatchMapping(typeName = "Opportunity")
    Map<Opportunity, List<OpportunityContact>> contacts(List<Opportunity> deals) {
        return Batches.bySource(deals, Opportunity::id, graph.contacts(Batches.ids(deals, Opportunity::id)));
    }

    @BatchMapping(typeName = "Opportunity")
    Map<Opportunity, Account> account(List<Opportunity> deals) {
        return Batches.bySource(deals, Opportunity::accountId, accounts.byIds(present(deals, Opportunity::accountId)));
    }

    @BatchMapping(typeName = "Opportunity")
    Map<Opportunity, BuyingCenter> buyingCenter(List<Opportunity> deals) {
        return Batches.bySource(
                deals, Opportunity::buyingCenterId, centers.byIds(present(deals, Opportunity::buyingCenterId)));
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<Connection<Opportunity>> opportunities(
            Account account, PageRequest page, DataFetchingEnvironment environment) {
        return ofAccounts.load(environment, account.id(), page);
    }

    @SchemaMapping(typeName = "BuyingCenter")
    CompletableFuture<Connection<Opportunity>> opportunities(
            BuyingCenter center, PageRequest page, DataFetchingEnvironment environment) {
        return ofCenters.load(environment, center.id(), page);
    }

    private static List<String> present(List<Opportunity> deals, Function<Opportunity, @Nullable String> id) {
        return deals.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
