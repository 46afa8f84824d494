package io.leadgraph.customer;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.account.Account;
import io.leadgraph.common.BatchedField;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class CustomerController {
    private final BatchedField<Boolean, List<AccountOpening>> openings;
    private final BatchedField<Instant, List<LifetimeValue>> values;
    private final Clock clock;

    CustomerController(Customers customers, BatchLoaderRegistry registry, Clock clock) {
        this.openings = new BatchedField<>(registry, "Account.openings", (ids, all) -> customers.openings(ids));
        this.values = new BatchedField<>(registry, "Account.lifetimeValue", customers::lifetimeValues);
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<AccountOpening>> openings(Account account, DataFetchingEnvironment asked) {
        return openings.load(asked, account.id(), true);
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<LifetimeValue>> lifetimeValue(
            Account account, @Argument @Nullable OffsetDateTime asOf, DataFetchingEnvironment asked) {
        Instant time = asOf == null ? clock.instant() : asOf.toInstant();
        return values.load(asked, account.id(), time).thenApply(found -> Objects.requireNonNullElse(found, List.of()));
    }
}
