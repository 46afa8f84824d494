package io.leadgraph.decisions.lifecycle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.leadgraph.decisions.lifecycle.policy.BreachKind;
import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.decisions.routing.TurnRequest;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who goes to sales is decided without a database: turns in queues are asked for, and whose they were is filled in at the end. */
class PersonCyclesTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final Cause BY_HAND = Cause.hand("mia", null);

    private final LifecyclePolicy policy = LifecyclePolicy.BUILT_IN;
    private final PersonCycles courses = new PersonCycles(
            new PolicyInForce(policy, policy.calendar().in(ZoneOffset.UTC), NOW),
            List.of(person("ann"), person("bob")));
    private final PersonCycle ann = courses.of("ann").orElseThrow();
    private final PersonCycle bob = courses.of("bob").orElseThrow();

    @Test
    void peopleAskForTurnsInTheOrderInWhichTheyAreHandedOver() {
        courses.handOff(bob, new HandoffTarget(null, "night"), NOW, BY_HAND);
        courses.handOff(ann, new HandoffTarget(null, null), NOW, BY_HAND);

        assertThat(courses.writes().turns().sequencedValues())
                .containsExactly(new TurnRequest("night", null), new TurnRequest("inbound", null));
        assertThat(courses.writes().turns().sequencedKeySet())
                .containsExactly(handoff(bob).id(), handoff(ann).id());
        assertThat(courses.writes().handedOff()).containsExactly("bob", "ann");
    }

    @Test
    void whoIsNamedNeedsNoTurn() {
        courses.handOff(ann, new HandoffTarget("olga", "night"), NOW, BY_HAND);

        assertThat(courses.writes().turns()).isEmpty();
        assertThat(handoff(ann).owner()).isEqualTo("olga");
    }

    @Test
    void whoIsPassedOnAsksForATurnOfSomebodyElse() {
        courses.handOff(ann, new HandoffTarget("olga", "night"), NOW, BY_HAND);
        Handoff first = handoff(ann);
        new Breaches(courses, ann).due(first, BreachKind.NOT_ACTED);

        Handoff second = handoff(ann);
        assertThat(courses.writes().turns()).isEqualTo(Map.of(second.id(), new TurnRequest("night", "olga")));
        assertThat(second.passedOn()).isEqualTo(1);
        assertThat(ann.handoff(first.id())).returns(BreachKind.NOT_ACTED, Handoff::breach);
    }

    @Test
    void aTurnIsFilledInWhereItIsShownAndWhereItIsStored() {
        courses.handOff(ann, HandoffTarget.DEFAULT, NOW, BY_HAND);
        courses.handOff(bob, HandoffTarget.DEFAULT, NOW, BY_HAND);
        String waiting = handoff(bob).id();
        assertThat(storedOwner(handoff(ann).id())).isNull();

        courses.own(Map.of(handoff(ann).id(), "olga"));

        assertThat(handoff(ann)).returns("olga", Handoff::owner).returns("inbound", Handoff::queue);
        assertThat(storedOwner(handoff(ann).id())).isEqualTo("olga");
        assertThat(handoff(bob)).returns(null, Handoff::owner);
        assertThat(storedOwner(waiting)).isNull();
    }

    @Test
    void aHandoffThatIsOverBeforeTheTurnIsKnownHasAnOwnerToo() {
        courses.handOff(ann, HandoffTarget.DEFAULT, NOW, BY_HAND);
        String first = handoff(ann).id();
        ann.disqualify(NOW, BY_HAND);
        ann.begin(LifecycleStage.INQUIRY, NOW, BY_HAND);

        courses.own(Map.of(first, "olga"));

        assertThat(storedOwner(first)).isEqualTo("olga");
    }

    @ParameterizedTest
    @EnumSource(names = {"SRL", "RECYCLED", "DISQUALIFIED"})
    void aStageThatMoreBelongsToIsNotReachedByABareMove(LifecycleStage stage) {
        ann.move(LifecycleStage.MQL, NOW, BY_HAND);

        assertThatThrownBy(() -> ann.move(stage, NOW, BY_HAND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(stage.name())
                .hasMessageContaining("MQL");
        assertThatThrownBy(() -> ann.enter(stage, NOW, BY_HAND)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> bob.begin(stage, NOW, BY_HAND)).isInstanceOf(IllegalStateException.class);
        assertThat(ann.stage()).isEqualTo(LifecycleStage.MQL);
        assertThat(bob.cycle()).isNull();
    }

    @Test
    void whatDecidesAsksTheGraphNothing() {
        noClasses()
                .that()
                .belongToAnyOf(
                        PersonCycle.class,
                        PersonCycles.class,
                        Breaches.class,
                        DealMoves.class,
                        Qualification.class,
                        MoveByHand.class,
                        HandOver.class,
                        Rejection.class,
                        StageChangeInput.class,
                        LifecycleDelta.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Graph.class, Query.class)
                .because("what is decided can be tried without a database, and costs the same however many it is about")
                .check(new ClassFileImporter().importPackagesOf(PersonCycles.class));
    }

    /** What may close a handoff whose time has run out before anybody looked. */
    private enum Closing {
        HANDED_OVER((courses, ann) -> courses.handOff(ann, new HandoffTarget("paul", null), NOW, BY_HAND)),
        MOVED((courses, ann) -> ann.move(LifecycleStage.ACCEPTED, NOW, BY_HAND)),
        RECYCLED((courses, ann) -> ann.recycle(NOW, BY_HAND, null)),
        DISQUALIFIED((courses, ann) -> ann.disqualify(NOW, BY_HAND)),
        LEFT((courses, ann) -> ann.move(LifecycleStage.OUTSIDE, NOW, BY_HAND)),
        REJECTED((courses, ann) -> new Breaches(courses, ann).back(LifecycleStage.MQL, NOW, BY_HAND));

        private final BiConsumer<PersonCycles, PersonCycle> close;

        Closing(BiConsumer<PersonCycles, PersonCycle> close) {
            this.close = close;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoClosesAHandoffSettlesItsClockFirst(Closing closing) {
        courses.handOff(ann, new HandoffTarget("olga", null), NOW.minus(Duration.ofDays(30)), BY_HAND);
        Handoff late = handoff(ann);
        closing.close.accept(courses, ann);

        assertThat(ann.handoff(late.id()))
                .returns(BreachKind.NOT_ACTED, Handoff::breach)
                .returns(late.dueAt(), Handoff::breachedAt)
                .returns(false, Handoff::actedInTime)
                .returns(NOW, Handoff::closedAt);
    }

    @Test
    void whatIsClosedInTimeIsNoBreach() {
        courses.handOff(ann, new HandoffTarget("olga", null), NOW, BY_HAND);
        Handoff first = handoff(ann);
        courses.handOff(ann, new HandoffTarget("paul", null), NOW, BY_HAND);

        assertThat(ann.handoff(first.id())).returns(null, Handoff::breach);
    }

    private static Row person(String id) {
        return new Row(Map.of("personId", id, "identityId", "identity_" + id, "cycles", List.of()));
    }

    private static Handoff handoff(PersonCycle course) {
        return course.cycle().openHandoff().orElseThrow();
    }

    private @Nullable Object storedOwner(String handoffId) {
        List<?> handoffs = (List<?>) courses.writes().parameters(NOW).get("handoffs");
        return handoffs.stream()
                .map(row -> (Map<?, ?>) row)
                .filter(row -> row.get("id").equals(handoffId))
                .map(row -> (Map<?, ?>) row.get("properties"))
                .findFirst()
                .orElseThrow()
                .get("owner");
    }
}
