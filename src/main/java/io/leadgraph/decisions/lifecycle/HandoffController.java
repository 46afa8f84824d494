package io.leadgraph.decisions.lifecycle;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.decisions.lifecycle.policy.WorkingTime;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.paging.BatchedRead;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.WholeList;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class HandoffController {
    private static final int MOST_STEPS = 10_000;
    private final HandoffGraph pages;
    private final StageChanges changes;
    private final LifecycleSweep sweep;
    private final LifecyclePolicies policies;
    private final BatchedRead<String, Person> people;
    private final BatchedRead<String, Account> accounts;
    private final BatchedRead<Integer, WorkingTime> workingTimes;

    HandoffController(
            HandoffGraph pages,
            StageChanges changes,
            LifecycleSweep sweep,
            LifecyclePolicies policies,
            BatchLoaderRegistry registry) {
        this.pages = pages;
        this.changes = changes;
        this.sweep = sweep;
        this.policies = policies;
        this.people = new BatchedRead<>(registry, "Handoff.person", pages::people);
        this.accounts = new BatchedRead<>(registry, "Handoff.account", pages::accounts);
        this.workingTimes = new BatchedRead<>(registry, "Handoff.workingTime", policies::workingTimes);
    }

    @QueryMapping
    Connection<Handoff> handoffs(
            @Argument @Nullable Map<String, Object> filter,
            @Argument String direction,
            PageRequest page,
            DataFetchingEnvironment environment) {
        HandoffFilter which = pages.filter(filter == null ? Map.of() : filter);
        Connection<Handoff> found = pages.page(which, direction.equals("ASC"), page);
        return which.open() ? WholeList.alwaysCounted(found, environment, () -> pages.countOpen(which)) : found;
    }

    @SchemaMapping(typeName = "Handoff")
    CompletableFuture<Person> person(Handoff handoff, DataFetchingEnvironment environment) {
        return people.load(environment, handoff.id());
    }

    @SchemaMapping(typeName = "Handoff")
    CompletableFuture<Account> account(Handoff handoff, DataFetchingEnvironment environment) {
        return accounts.load(environment, handoff.id());
    }

    @SchemaMapping(typeName = "Handoff")
    @Nullable
    CompletableFuture<Integer> overdueMinutes(Handoff handoff, DataFetchingEnvironment environment) {
        Instant now = policies.now();
        return handoff.overdue(now) ? minutes(handoff, handoff.dueAt(), now, environment) : null;
    }

    @SchemaMapping(typeName = "Handoff")
    @Nullable
    CompletableFuture<Integer> workingMinutesToEngage(Handoff handoff, DataFetchingEnvironment environment) {
        Instant acted = handoff.actedAt();
        return acted == null ? null : minutes(handoff, handoff.passedAt(), acted, environment);
    }

    /** By the calendar of the policy that set the times. */
    private CompletableFuture<Integer> minutes(
            Handoff handoff, Instant from, Instant to, DataFetchingEnvironment environment) {
        return workingTimes.load(environment, handoff.policyVersion()).thenApply(time -> time.minutesBetween(from, to));
    }

    @MutationMapping
    StageChanges.Payload handOff(@Argument Map<String, Object> input) {
        return changes.change(input, HandOver::read);
    }

    @MutationMapping
    StageChanges.Payload rejectHandoff(@Argument Map<String, Object> input) {
        return changes.change(input, Rejection::read);
    }

    @MutationMapping
    LifecycleSweep.Swept sweepLifecycle(@Argument int first) {
        if (first < 1 || first > MOST_STEPS) {
            throw new BadArgumentException("first is 1 to 10,000.");
        }
        return sweep.run(first);
    }
}
