package io.leadgraph.answers.customer;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.account.Account;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.BatchedRead;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class CustomerController {
    private final BatchedRead<String, List<AccountOpening>> openings;
    private final BatchedField<Instant, List<LifetimeValue>> values;
    private final Clock clock;

    CustomerController(CustomerGraph customers, BatchLoaderRegistry registry, Clock clock) {
        this.openings = new BatchedRead<>(registry, "Account.openings", customers::openings);
        this.values = BatchedField.lists(registry, "Account.lifetimeValue", customers::lifetimeValues);
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<AccountOpening>> openings(Account account, DataFetchingEnvironment environment) {
        return openings.load(environment, account.id());
    }

    @SchemaMapping(typeName = "Account")
    CompletableFuture<List<LifetimeValue>> lifetimeValue(
            Account account, @Argument @Nullable OffsetDateTime asOf, DataFetchingEnvironment environment) {
        Instant time = asOf == null ? clock.instant() : asOf.toInstant();
        return values.load(environment, account.id(), time);
    }
}
