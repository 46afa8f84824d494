package io.leadgraph.account;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import io.leadgraph.common.Preloader;
import io.leadgraph.input.Rows;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccountController {
    private final AccountUpsert upsert;
    private final AccountReads accounts;
    private final AccountPages pages;
    private final ObjectProvider<Preloader<Account>> preloaders;

    AccountController(
            AccountUpsert upsert,
            AccountReads accounts,
            AccountPages pages,
            ObjectProvider<Preloader<Account>> preloaders) {
        this.upsert = upsert;
        this.accounts = accounts;
        this.pages = pages;
        this.preloaders = preloaders;
    }

    @MutationMapping
    UpsertAccountsPayload upsertAccounts(DataFetchingEnvironment call) {
        return upsert.upsert(Rows.of(call));
    }

    @QueryMapping
    @Nullable
    Account account(DataFetchingEnvironment call) {
        return Preloader.root(preloaders.stream(), call, accounts::by);
    }

    @QueryMapping
    Connection<Account> accounts(PageRequest page, DataFetchingEnvironment call) {
        Map<String, @Nullable Object> order = Arguments.object(call, "orderBy");
        AccountOrderField field = AccountOrderField.valueOf(order.getOrDefault("field", "NAME") + "");
        boolean ascending = !"DESC".equals(order.get("direction"));
        return pages.page(Arguments.object(call, "filter"), field, ascending, page);
    }
}
