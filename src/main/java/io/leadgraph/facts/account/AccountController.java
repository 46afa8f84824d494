package io.leadgraph.facts.account;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.input.Rows;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Sorting;
import io.leadgraph.platform.paging.WholeList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccountController {
    private static final Sorting<AccountOrderField> BY_NAME = new Sorting<>(AccountOrderField.NAME, true);
    private final AccountUpsert upsert;
    private final AccountLookupGraph accounts;
    private final AccountPages pages;
    private final ObjectProvider<Preloader<Account>> preloaders;

    AccountController(
            AccountUpsert upsert,
            AccountLookupGraph accounts,
            AccountPages pages,
            ObjectProvider<Preloader<Account>> preloaders) {
        this.upsert = upsert;
        this.accounts = accounts;
        this.pages = pages;
        this.preloaders = preloaders;
    }

    @MutationMapping
    UpsertAccountsPayload upsertAccounts(DataFetchingEnvironment environment) {
        return upsert.upsert(Rows.of(environment));
    }

    @QueryMapping
    @Nullable
    Account account(DataFetchingEnvironment environment) {
        return Preloader.root(preloaders.stream(), environment, accounts::by);
    }

    @QueryMapping
    Connection<Account> accounts(PageRequest page, DataFetchingEnvironment environment) {
        Sorting<AccountOrderField> sorting = Sorting.of(environment.getArgument("orderBy"), BY_NAME);
        Connection<Account> found = pages.page(Arguments.object(environment, "filter"), sorting, page);
        return WholeList.counted(found, environment, accounts::count);
    }
}
