package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.AutomaticMove;
import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a deal does to the stage of somebody who takes part in it. */
final class DealMoves {
    private final Deal deal;
    private final PersonCycle course;

    private DealMoves(Deal deal, PersonCycle course) {
        this.deal = deal;
        this.course = course;
    }

    static void follow(Deal deal, PersonCycle course) {
        if (course.stage() != LifecycleStage.OUTSIDE) {
            new DealMoves(deal, course).follow();
        }
    }

    private void follow() {
        if (deal.won()) {
            won();
        } else if (deal.lost()) {
            lost();
        } else {
            open();
        }
    }

    private void open() {
        if (linked() && back()) {
            course.move(LifecycleStage.OPPORTUNITY, course.now(), Cause.rule(AutomaticMove.DEAL_REOPENED));
        } else if (!linked()) {
            enter(deal.opened());
        }
    }

    /** Whether the deal had been closed before. */
    private boolean back() {
        LifecycleStage stage = course.stage();
        return (stage == LifecycleStage.CUSTOMER && !otherIs(Deal.WON))
                || (stage == LifecycleStage.RECYCLED && lastIs(AutomaticMove.DEAL_LOST));
    }

    /** Into the deal: forward in this cycle, or by a cycle of its own where the last one has ended. */
    private void enter(Instant at) {
        LifecycleStage stage = course.stage();
        if (stage == null || ended(stage, at)) {
            course.begin(LifecycleStage.OPPORTUNITY, at, Cause.rule(AutomaticMove.DEAL_OPENED));
            course.ledTo(deal.link());
        } else if (goesOn(stage, at)) {
            course.move(LifecycleStage.OPPORTUNITY, at, Cause.rule(AutomaticMove.DEAL_OPENED));
            course.ledTo(deal.link());
        } else if (stage == LifecycleStage.OPPORTUNITY) {
            course.ledTo(deal.link());
        }
    }

    private void won() {
        if (!linked() && deal.openedAt() != null) {
            enter(deal.openedAt());
        }
        LifecycleStage stage = course.stage();
        if (stage == null || (stage == LifecycleStage.DISQUALIFIED && !before(deal.closed())) || anotherSale(stage)) {
            course.begin(LifecycleStage.CUSTOMER, deal.closed(), Cause.rule(AutomaticMove.DEAL_WON));
        } else if (!stage.ends()) {
            course.move(LifecycleStage.CUSTOMER, deal.closed(), Cause.rule(AutomaticMove.DEAL_WON));
        }
        if (course.stage() == LifecycleStage.CUSTOMER) {
            course.ledTo(deal.link());
        }
    }

    /** A customer by another deal has bought again. */
    private boolean anotherSale(LifecycleStage stage) {
        return stage == LifecycleStage.CUSTOMER && !linked() && otherIs(Deal.WON);
    }

    private void lost() {
        if (!linked() && deal.openedAt() != null) {
            enter(deal.openedAt());
        }
        LifecycleStage stage = course.stage();
        boolean wasItsDoing = linked()
                && (stage == LifecycleStage.OPPORTUNITY || stage == LifecycleStage.CUSTOMER)
                && !otherIs(Deal.WON)
                && !otherIsOpen();
        if (wasItsDoing) {
            course.recycle(deal.closed(), Cause.rule(AutomaticMove.DEAL_LOST).recycled(RecycleReason.LOST), null);
        }
    }

    private boolean ended(LifecycleStage stage, Instant at) {
        return stage.ends() && !before(at);
    }

    private boolean goesOn(LifecycleStage stage, Instant at) {
        boolean forward = stage.inFunnel() && stage.compareTo(LifecycleStage.OPPORTUNITY) < 0;
        return forward || (stage == LifecycleStage.RECYCLED && !before(at));
    }

    /** Before the last move, so that it is history. */
    private boolean before(Instant at) {
        CycleState cycle = course.cycle();
        return cycle != null && at.isBefore(cycle.stageAt());
    }

    private boolean linked() {
        CycleState cycle = course.cycle();
        return cycle != null && cycle.deals().stream().anyMatch(one -> one.id().equals(deal.id()));
    }

    private boolean otherIs(String stage) {
        CycleState cycle = course.cycle();
        return cycle != null
                && cycle.deals().stream()
                        .anyMatch(one ->
                                !one.id().equals(deal.id()) && one.stage().equals(stage));
    }

    private boolean otherIsOpen() {
        CycleState cycle = course.cycle();
        return cycle != null
                && cycle.deals().stream()
                        .anyMatch(one -> !one.id().equals(deal.id())
                                && !one.stage().equals(Deal.WON)
                                && !one.stage().equals(Deal.LOST));
    }

    private boolean lastIs(AutomaticMove move) {
        @Nullable CycleState cycle = course.cycle();
        return cycle != null && move.name().equals(cycle.moves().getLast().rule());
    }
}
