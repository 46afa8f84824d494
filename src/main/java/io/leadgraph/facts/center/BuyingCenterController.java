package io.leadgraph.facts.center;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.input.Rows;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Sorting;
import io.leadgraph.platform.paging.WholeList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class BuyingCenterController {
    private static final Sorting<BuyingCenterOrderField> BY_NAME = new Sorting<>(BuyingCenterOrderField.NAME, true);
    private final BuyingCenterUpsert upsert;
    private final CenterLookupGraph centers;
    private final CenterPages pages;
    private final CenterGraph graph;
    private final ObjectProvider<Preloader<BuyingCenter>> preloaders;

    BuyingCenterController(
            BuyingCenterUpsert upsert,
            CenterLookupGraph centers,
            CenterPages pages,
            CenterGraph graph,
            ObjectProvider<Preloader<BuyingCenter>> preloaders) {
        this.upsert = upsert;
        this.centers = centers;
        this.pages = pages;
        this.graph = graph;
        this.preloaders = preloaders;
    }

    @MutationMapping
    UpsertBuyingCentersPayload upsertBuyingCenters(DataFetchingEnvironment environment) {
        return upsert.upsert(Rows.of(environment));
    }

    @QueryMapping
    @Nullable
    BuyingCenter buyingCenter(DataFetchingEnvironment environment) {
        return Preloader.root(preloaders.stream(), environment, centers::by);
    }

    @QueryMapping
    Connection<BuyingCenter> buyingCenters(PageRequest page, DataFetchingEnvironment environment) {
        Sorting<BuyingCenterOrderField> sorting = Sorting.of(environment.getArgument("orderBy"), BY_NAME);
        Connection<BuyingCenter> found = pages.page(Arguments.object(environment, "filter"), sorting, page);
        return WholeList.counted(found, environment, centers::count);
    }

    @BatchMapping(typeName = "Account", field = "buyingCenters")
    Map<Account, List<BuyingCenter>> ofAccounts(List<Account> accounts) {
        return Batches.bySource(accounts, Account::id, graph.ofAccounts(Batches.ids(accounts, Account::id)));
    }

    @BatchMapping(typeName = "Person", field = "buyingCenters")
    Map<Person, List<BuyingCenter>> ofPeople(List<Person> people) {
        return Batches.bySource(people, Person::id, graph.ofPeople(Batches.ids(people, Person::id)));
    }

    @BatchMapping(typeName = "BuyingCenter")
    Map<BuyingCenter, Account> account(List<BuyingCenter> centers) {
        return Batches.bySource(centers, BuyingCenter::id, graph.accounts(Batches.ids(centers, BuyingCenter::id)));
    }

    @BatchMapping(typeName = "BuyingCenter")
    Map<BuyingCenter, List<BuyingCenterMember>> members(List<BuyingCenter> centers) {
        return Batches.bySource(centers, BuyingCenter::id, graph.members(Batches.ids(centers, BuyingCenter::id)));
    }
}
