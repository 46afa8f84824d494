package io.leadgraph.lifecycle;

import io.leadgraph.graph.Graph.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of one transaction: locked and read at its begin, and what was done to them stored at its end. */
final class Courses {
    private final Course.Rules rules;
    private final LifecycleWrites writes = new LifecycleWrites();
    private final List<String> handedOff = new ArrayList<>();
    private final Map<String, Course> byPerson;

    private Courses(Course.Rules rules, Statements tx, Collection<String> personIds) {
        this.rules = rules;
        this.byPerson = LifecycleGraph.lock(tx, personIds).stream()
                .map(row -> new Course(row, rules, writes))
                .collect(Collectors.toMap(
                        Course::personId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    static Courses lock(Statements tx, Course.Rules rules, Collection<String> personIds) {
        return new Courses(rules, tx, personIds);
    }

    Course.Rules rules() {
        return rules;
    }

    LifecyclePolicy policy() {
        return rules.policy();
    }

    Instant now() {
        return rules.now();
    }

    /** Empty where nobody has this id. */
    Optional<Course> of(String personId) {
        return Optional.ofNullable(byPerson.get(personId));
    }

    /** Hands a person over; in a queue to whose turn it is, and to the default queue where the target names nobody. */
    void handOff(Statements tx, Course course, HandoffTarget to, Instant at, Cause cause) {
        HandoffTarget named = to.named() ? to : HandoffTarget.DEFAULT;
        String queue = named.queue();
        boolean taken = named.owner() != null || queue == null;
        course.handOff(taken ? named : turn(tx, Objects.requireNonNull(queue), null), at, cause, 0);
        handedOff.add(course.personId());
    }

    /** Passes a person on to somebody else, where there is somebody, in the queue that the policy names, else in the one the person is in. */
    void passOn(Statements tx, Course course, Handoff from, Instant at, Cause cause) {
        String queue = Stream.of(
                        Optional.ofNullable(policy().handoff().reassignTo()), Optional.ofNullable(from.queue()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(HandoffTarget.INBOUND);
        course.handOff(turn(tx, queue, from.owner()), at, cause, from.passedOn() + 1);
        handedOff.add(course.personId());
    }

    private HandoffTarget turn(Statements tx, String queue, @Nullable String except) {
        return new HandoffTarget(rules.turns().take(tx, queue, except), queue);
    }

    /** The moves made so far, by who made them. */
    Map<Course, List<StageMove>> moved() {
        return writes.moved();
    }

    void enrol(String identityId, String campaignKey, Instant at) {
        writes.enrol(identityId, campaignKey, at);
    }

    void store(Statements tx) {
        if (writes.isEmpty()) {
            return;
        }
        List<String> recycled = writes.recycledPeople();
        if (!recycled.isEmpty() && !rules.policy().recycling().nurture().isEmpty()) {
            writes.nurture(rules.policy().recycling(), LifecycleGraph.interests(tx, recycled, rules.now()));
        }
        LifecycleGraph.write(tx, writes.parameters(rules.now()));
        if (!handedOff.isEmpty()) {
            LifecycleGraph.engage(tx, handedOff);
        }
    }
}
