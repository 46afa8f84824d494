package io.leadgraph.decisions.engagement;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Below;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class EngagementController {
    private static final int MOST_PEOPLE = 100;
    private final BatchedField<EngagementRequest, AccountEngagement> accounts;
    private final BatchedField<EngagementRequest, BuyingCenterEngagement> centers;
    private final BatchedField<EngagementRequest, Double> people;

    EngagementController(
            Engagements engagements,
            BatchedField<EngagementRequest, AccountEngagement> accounts,
            BatchLoaderRegistry registry) {
        this.accounts = accounts;
        centers = new BatchedField<>(registry, "BuyingCenter.engagement", engagements::ofCenters);
        people = new BatchedField<>(registry, "Person.score", engagements::scoresOfPeople);
    }

    @SchemaMapping(typeName = "Account", field = "engagement")
    CompletableFuture<AccountEngagement> ofAccount(Account account, DataFetchingEnvironment environment) {
        return accounts.load(
                environment, account.id(), EngagementRequest.of(environment.getArguments(), Below.of(environment)));
    }

    @SchemaMapping(typeName = "BuyingCenter", field = "engagement")
    CompletableFuture<BuyingCenterEngagement> ofCenter(BuyingCenter center, DataFetchingEnvironment environment) {
        return centers.load(environment, center.id(), EngagementRequest.of(environment.getArguments(), false));
    }

    @SchemaMapping(typeName = "BuyingCenter", field = "coverage")
    CompletableFuture<Coverage> coverage(BuyingCenter center, DataFetchingEnvironment environment) {
        return centers.load(environment, center.id(), EngagementRequest.of(environment.getArguments(), false))
                .thenApply(BuyingCenterEngagement::coverage);
    }

    @SchemaMapping(typeName = "Person", field = "score")
    CompletableFuture<Double> ofPerson(Person person, DataFetchingEnvironment environment) {
        return people.load(environment, person.id(), EngagementRequest.of(environment.getArguments(), false));
    }

    @SchemaMapping(typeName = "AccountEngagement", field = "topPeople")
    List<PersonEngagement> topPeople(AccountEngagement engagement, @Argument int first) {
        if (first < 1 || first > MOST_PEOPLE) {
            throw new BadArgumentException("first is 1 to 100.");
        }
        return engagement.people().stream().limit(first).toList();
    }
}
