package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.decisions.routing.TurnRequest;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of one transaction, and what is decided about them. Whose turn it is in a queue is asked for here, and known at the end. */
final class PersonCycles {
    private final PolicyInForce rules;
    private final LifecycleDelta writes = new LifecycleDelta();
    private final Map<String, PersonCycle> byPerson;

    /** @param people as {@code lifecycle/lock_people} reads them */
    PersonCycles(PolicyInForce rules, List<Row> people) {
        this.rules = rules;
        this.byPerson = people.stream()
                .map(row -> new PersonCycle(row, rules, writes))
                .collect(Collectors.toMap(
                        PersonCycle::personId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    PolicyInForce rules() {
        return rules;
    }

    LifecyclePolicy policy() {
        return rules.policy();
    }

    Instant now() {
        return rules.now();
    }

    LifecycleDelta writes() {
        return writes;
    }

    /** Empty where nobody has this id. */
    Optional<PersonCycle> of(String personId) {
        return Optional.ofNullable(byPerson.get(personId));
    }

    /** Hands a person over; in a queue to whose turn it is, and to the default queue where the target names nobody. */
    void handOff(PersonCycle course, HandoffTarget to, Instant at, Cause cause) {
        HandoffTarget named = to.named() ? to : HandoffTarget.DEFAULT;
        ask(course, course.handOff(named, at, cause, 0), named.turnsIn(), null);
    }

    /**
     * Passes a person on to somebody else, where there is somebody, in the queue that the policy names, else in the one the
     * person is in.
     */
    void passOn(PersonCycle course, Handoff from, Instant at, Cause cause) {
        String same = Objects.requireNonNullElse(from.queue(), HandoffTarget.INBOUND);
        String queue = Objects.requireNonNullElse(policy().handoff().reassignTo(), same);
        HandoffTarget to = new HandoffTarget(null, queue);
        ask(course, course.handOff(to, at, cause, from.passedOn() + 1), queue, from.owner());
    }

    private void ask(PersonCycle course, Handoff handoff, @Nullable String queue, @Nullable String passedOver) {
        writes.handOff(course.personId());
        if (queue != null) {
            writes.ask(handoff.id(), new TurnRequest(queue, passedOver));
        }
    }

    /** @param owners whose turn it was, by handoff; one that is left out waits in its queue */
    void own(Map<String, String> owners) {
        writes.own(owners);
        byPerson.values().forEach(course -> course.own(owners));
    }

    /** The moves made so far, by who made them. */
    Map<PersonCycle, List<StageMove>> moved() {
        return writes.moved();
    }

    void enrol(String identityId, String campaignKey, Instant at) {
        writes.enrol(identityId, campaignKey, at);
    }
}
