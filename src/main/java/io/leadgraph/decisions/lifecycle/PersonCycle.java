package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.BreachKind;
import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person's way through the lifecycle inside a transaction: locked, read, moved step by step; each step is noted for the end. */
final class PersonCycle {
    private final Row facts;
    private final PolicyInForce rules;
    private final LifecycleDelta writes;
    private @Nullable CycleState cycle;

    PersonCycle(Row facts, PolicyInForce rules, LifecycleDelta writes) {
        this.facts = facts;
        this.rules = rules;
        this.writes = writes;
        this.cycle = facts.rows("cycles").stream()
                .map(CycleState::of)
                .max(CycleState.BY_START)
                .orElse(null);
    }

    Instant now() {
        return rules.now();
    }

    String personId() {
        return facts.string("personId");
    }

    /** That a new cycle and memberships hang on. */
    String identityId() {
        return facts.string("identityId");
    }

    Person person() {
        return Person.of(Objects.requireNonNull(facts.rowOrNull("person")));
    }

    /** Percent of the profile that is known. */
    int profile() {
        return facts.integer("profile");
    }

    /** Whom the person's last lead was routed to. */
    HandoffTarget routed() {
        return new HandoffTarget(facts.stringOrNull("owner"), facts.stringOrNull("queue"));
    }

    /** The time of the last touch. */
    @Nullable
    Instant lastActivityAt() {
        return facts.instantOrNull("lastActivityAt");
    }

    @Nullable
    CycleState cycle() {
        return cycle;
    }

    @Nullable
    LifecycleStage stage() {
        return cycle == null ? null : cycle.stage();
    }

    /** One of the latest cycle; null where the person has gone through another since. */
    @Nullable
    Handoff handoff(String id) {
        return cycle == null ? null : cycle.handoff(id).orElse(null);
    }

    /** Begins another cycle, not before the last one's last move. */
    void begin(LifecycleStage to, Instant at, Cause cause) {
        start(plain(to), at, cause);
    }

    private void start(LifecycleStage to, Instant at, Cause cause) {
        Instant start = cycle == null ? at : later(cycle.stageAt(), at);
        int number = cycle == null ? 1 : cycle.number() + 1;
        CycleState next =
                new CycleState(Ids.next(NodeKind.CYCLE), number, start, to, start, List.of(), List.of(), List.of());
        writes.begin(identityId(), next, rules.now());
        cycle = next;
        apply(move(null, to, start, cause, null));
    }

    /** Moves to another stage, not before the last move; begins the first cycle where there was none. An open handoff is closed. */
    void move(LifecycleStage to, Instant at, Cause cause) {
        go(plain(to), at, cause);
    }

    private void go(LifecycleStage to, Instant at, Cause cause) {
        if (cycle == null) {
            start(to, at, cause);
        } else {
            apply(move(cycle.stage(), to, later(cycle.stageAt(), at), cause, null));
        }
    }

    /** Goes on to a stage of the funnel: in this cycle, or in another where this one has ended. */
    void enter(LifecycleStage to, Instant at, Cause cause) {
        goOn(plain(to), at, cause);
    }

    private void goOn(LifecycleStage to, Instant at, Cause cause) {
        if (cycle != null && cycle.stage().ends()) {
            start(to, at, cause);
        } else {
            go(to, at, cause);
        }
    }

    /** A stage that more belongs to than the move is reached by a verb of its own, which does that too. */
    private LifecycleStage plain(LifecycleStage to) {
        if (to == LifecycleStage.SRL || to == LifecycleStage.RECYCLED || to == LifecycleStage.DISQUALIFIED) {
            throw new IllegalStateException(to + " has a verb of its own; the person is in " + stage());
        }
        return to;
    }

    /**
     * Gives the person back to marketing; open leads stay open.
     *
     * @param earliest before which there is no other handoff; null for what the policy says
     */
    void recycle(Instant at, Cause cause, @Nullable Instant earliest) {
        if (cycle == null) {
            begin(LifecycleStage.INQUIRY, at, cause);
        }
        Instant time = later(Objects.requireNonNull(cycle).stageAt(), at);
        Instant rested = time.plus(Duration.ofDays(rules.policy().recycling().restDays()));
        apply(move(stage(), LifecycleStage.RECYCLED, time, cause, earliest == null ? rested : earliest));
        writes.openLeads(personId(), LeadStatus.RECYCLED);
    }

    void disqualify(Instant at, Cause cause) {
        go(LifecycleStage.DISQUALIFIED, at, cause);
        writes.openLeads(personId(), LeadStatus.DISQUALIFIED);
    }

    /**
     * Hands the person over, or on to somebody else.
     *
     * @param to where it names a queue alone, whose turn it is comes by {@link #own}
     * @param passedOn how often that was done before
     */
    Handoff handOff(HandoffTarget to, Instant at, Cause cause, int passedOn) {
        boolean fromMarketing = stage() != LifecycleStage.SRL;
        if (fromMarketing) {
            goOn(LifecycleStage.SRL, at, cause);
        }
        CycleState current = Objects.requireNonNull(cycle);
        Instant passed = current.handoffs().stream()
                .map(Handoff::passedAt)
                .reduce(later(current.stageAt(), at), PersonCycle::later);
        Instant nurturedSince = fromMarketing ? current.withMarketingSince() : null;
        Handoff next = Handoff.promised(rules, to, passed, nurturedSince, cause, passedOn);
        List<Handoff> closed = current.closed(passed, LifecycleStage.SRL);
        replace(Stream.concat(closed.stream(), Stream.of(next)).toList());
        return next;
    }

    /** @param owners whose turn it was, by handoff */
    void own(Map<String, String> owners) {
        if (cycle != null) {
            cycle = cycle.with(cycle.handoffs().stream()
                    .map(one -> one.ownedBy(owners.get(one.id())))
                    .toList());
        }
    }

    /** Notes how a handoff went wrong. */
    void breached(Handoff handoff, BreachKind kind) {
        Handoff breached = handoff.breached(kind, handoff.time(kind, rules.now()));
        replace(Objects.requireNonNull(cycle).handoffs().stream()
                .map(one -> one.id().equals(handoff.id()) ? breached : one)
                .toList());
    }

    /** The person has moved on: nobody has a handoff to act on any more. */
    void closeHandoffs() {
        CycleState current = Objects.requireNonNull(cycle);
        replace(current.closed(current.stageAt(), current.stage()));
    }

    void ledTo(CycleState.LinkedDeal deal) {
        CycleState current = Objects.requireNonNull(cycle);
        if (current.deals().stream().noneMatch(known -> known.id().equals(deal.id()))) {
            writes.leadTo(current.id(), deal.id());
            cycle = current.ledTo(deal);
        }
    }

    private StageMove move(
            @Nullable LifecycleStage from, LifecycleStage to, Instant at, Cause cause, @Nullable Instant earliest) {
        return new StageMove(
                Objects.requireNonNull(cycle).moves().size() + 1,
                from,
                to,
                at,
                rules.now(),
                cause.rule(),
                cause.rule() == null ? null : rules.policy().version(),
                cause.by(),
                to == LifecycleStage.RECYCLED ? cause.reason() : null,
                cause.note(),
                earliest,
                null);
    }

    private void apply(StageMove move) {
        CycleState current = Objects.requireNonNull(cycle);
        writes.move(this, current.id(), move);
        CycleState next = current.moved(move);
        keep(current.handoffs(), next);
        cycle = next;
    }

    private void replace(List<Handoff> handoffs) {
        CycleState current = Objects.requireNonNull(cycle);
        CycleState next = current.with(handoffs);
        keep(current.handoffs(), next);
        cycle = next;
    }

    private void keep(List<Handoff> before, CycleState after) {
        after.handoffs().stream()
                .filter(handoff -> !before.contains(handoff))
                .forEach(handoff -> writes.keep(after.id(), handoff));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
