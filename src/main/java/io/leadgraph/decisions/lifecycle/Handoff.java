package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.BreachKind;
import io.leadgraph.decisions.lifecycle.policy.HandoffPolicy;
import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marketing passes a person on to sales. It is open until the person moves, or is passed on to somebody else.
 *
 * @param nurturedSince since when the person had been with marketing; null where somebody of sales passed the person on
 * @param dueAt until when somebody has to act
 * @param moveBy until when the person has to be moved forward
 * @param actedAt the first human action by when it happened, whenever it became known
 * @param breach how it went wrong; told once and never taken back
 * @param outcome the stage the person went to; SRL if passed on to somebody else
 * @param passedOn how often the cycle had been passed on before
 * @param policyVersion of the policy that set the times
 */
public record Handoff(
        String id,
        Instant passedAt,
        Instant recordedAt,
        @Nullable Instant nurturedSince,
        @Nullable String owner,
        @Nullable String queue,
        @Nullable String by,
        @Nullable String note,
        Instant dueAt,
        Instant moveBy,
        @Nullable Instant actedAt,
        @Nullable String actedBy,
        @Nullable TouchKind actedKind,
        @Nullable BreachKind breach,
        @Nullable Instant breachedAt,
        @Nullable Instant closedAt,
        @Nullable LifecycleStage outcome,
        int passedOn,
        int policyVersion) {

    public static Handoff of(Row row) {
        return new Handoff(
                row.string("id"),
                row.instant("passedAt"),
                row.instant("recordedAt"),
                row.instantOrNull("nurturedSince"),
                row.stringOrNull("owner"),
                row.stringOrNull("queue"),
                row.stringOrNull("by"),
                row.stringOrNull("note"),
                row.instant("dueAt"),
                row.instant("moveBy"),
                row.instantOrNull("actedAt"),
                row.stringOrNull("actedBy"),
                row.constantOrNull(TouchKind.class, "actedKind"),
                row.constantOrNull(BreachKind.class, "breach"),
                row.instantOrNull("breachedAt"),
                row.instantOrNull("closedAt"),
                row.constantOrNull(LifecycleStage.class, "outcome"),
                row.integer("passedOn"),
                row.integer("policyVersion"));
    }

    /**
     * Passed on under the promises of the policy.
     *
     * @param nurturedSince null where somebody of sales passes the person on
     * @param passedOn how often the cycle was passed on before
     */
    static Handoff promised(
            PolicyInForce rules,
            HandoffTarget to,
            Instant passedAt,
            @Nullable Instant nurturedSince,
            Cause cause,
            int passedOn) {
        HandoffPolicy promise = rules.policy().handoff();
        return new Handoff(
                Ids.next(NodeKind.HANDOFF),
                passedAt,
                rules.now(),
                nurturedSince,
                to.owner(),
                to.queue(),
                cause.by(),
                cause.note(),
                rules.time().after(passedAt, Duration.ofMinutes(promise.actWithinMinutes())),
                rules.time().after(passedAt, Duration.ofMinutes(promise.moveWithinMinutes())),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                passedOn,
                rules.policy().version());
    }

    boolean open() {
        return closedAt == null;
    }

    Handoff closed(Instant at, LifecycleStage to) {
        return with(owner, breach, breachedAt, at, to);
    }

    /** With the breach that had come about by then, if any. */
    Handoff settled(Instant at) {
        BreachKind kind = due(at);
        return kind == null ? this : breached(kind, time(kind, at));
    }

    Handoff breached(BreachKind kind, Instant at) {
        return with(owner, kind, at, closedAt, outcome);
    }

    /** @param taker whose turn it was in the queue; null where there was none to take */
    Handoff ownedBy(@Nullable String taker) {
        return with(taker == null ? owner : taker, breach, breachedAt, closedAt, outcome);
    }

    private Handoff with(
            @Nullable String owner,
            @Nullable BreachKind breach,
            @Nullable Instant breachedAt,
            @Nullable Instant closedAt,
            @Nullable LifecycleStage outcome) {
        return new Handoff(
                id,
                passedAt,
                recordedAt,
                nurturedSince,
                owner,
                queue,
                by,
                note,
                dueAt,
                moveBy,
                actedAt,
                actedBy,
                actedKind,
                breach,
                breachedAt,
                closedAt,
                outcome,
                passedOn,
                policyVersion);
    }

    /** How long the person had been with marketing, in days; null where somebody of sales passed the person on. */
    public @Nullable Double nurtureDays() {
        return nurturedSince == null ? null : days(Duration.between(nurturedSince, passedAt));
    }

    /** How long it took until somebody acted, in minutes; null until somebody does. */
    public @Nullable Integer minutesToEngage() {
        return actedAt == null
                ? null
                : (int) Duration.between(passedAt, actedAt).toMinutes();
    }

    /** Whether it is open and due, and nobody has acted. */
    boolean overdue(Instant now) {
        return open() && actedAt == null && dueAt.isBefore(now);
    }

    /** Whether somebody acted in time; null while that may still be. */
    public @Nullable Boolean actedInTime() {
        if (actedAt != null) {
            return !actedAt.isAfter(dueAt);
        }
        return breach == BreachKind.NOT_ACTED ? Boolean.FALSE : null;
    }

    /**
     * How it has gone wrong by then; null where it has not, or where that was told before.
     *
     * @param now present
     */
    @Nullable
    BreachKind due(Instant now) {
        if (!open() || breach != null) {
            return null;
        }
        if (actedAt == null ? !now.isBefore(dueAt) : actedAt.isAfter(dueAt)) {
            return BreachKind.NOT_ACTED;
        }
        return now.isBefore(moveBy) ? null : BreachKind.NOT_MOVED;
    }

    /** When it became this. */
    Instant time(BreachKind kind, Instant now) {
        return switch (kind) {
            case NOT_ACTED -> dueAt;
            case NOT_MOVED -> moveBy;
            case MOVED_BACK -> now;
        };
    }

    /** When it may go wrong next, while it is open. */
    private @Nullable Instant checkAt() {
        if (breach != null || !open()) {
            return null;
        }
        return actedAt == null || actedAt.isAfter(dueAt) ? dueAt : moveBy;
    }

    static double days(Duration duration) {
        return duration.toMillis() / (double) Duration.ofDays(1).toMillis();
    }

    /** What is stored of it; {@code checkAt} is when it has to be looked at again. */
    Map<String, Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("passedAt", passedAt);
        properties.put("recordedAt", recordedAt);
        properties.put("nurturedSince", nurturedSince);
        properties.put("owner", owner);
        properties.put("queue", queue);
        properties.put("by", by);
        properties.put("note", note);
        properties.put("dueAt", dueAt);
        properties.put("moveBy", moveBy);
        properties.put("checkAt", checkAt());
        properties.put("openDueAt", open() ? dueAt : null);
        properties.put("waitsIn", open() && owner == null ? queue : null);
        properties.put("actedAt", actedAt);
        properties.put("actedBy", actedBy);
        properties.put("actedKind", actedKind);
        properties.put("breach", breach);
        properties.put("breachedAt", breachedAt);
        properties.put("closedAt", closedAt);
        properties.put("outcome", outcome);
        properties.put("passedOn", (long) passedOn);
        properties.put("policyVersion", (long) policyVersion);
        return properties;
    }
}
