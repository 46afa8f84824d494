package io.leadgraph.decisions.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.NotApplicableReason;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each criterion of a rule lets through and what it keeps out, which rule comes first, and what the trace says of the others. */
class RoutingRulesTest {
    private static final RoutingSubject LEAD = new RoutingSubject(
            "person_1", LeadCategory.NEW_PROSPECT, Relationship.PROSPECT, null, "olga", "SE", "tools", EntryPoint.FORM);
    private static final RoutingSubject EMPLOYEE = new RoutingSubject(
            "person_2",
            LeadCategory.NEW_NOT_APPLICABLE,
            Relationship.NOT_APPLICABLE,
            NotApplicableReason.EMPLOYEE,
            null,
            null,
            null,
            EntryPoint.FORM);
    private static final double SCORE = 20;

    static Stream<Arguments> criteria() {
        return Stream.of(
                Arguments.of(
                        RoutingCriterion.CATEGORY,
                        asks().category(LeadCategory.NEW_PROSPECT),
                        asks().category(LeadCategory.RETURNING_PROSPECT)),
                Arguments.of(
                        RoutingCriterion.RELATIONSHIP,
                        asks().relationship(Relationship.PROSPECT),
                        asks().relationship(Relationship.CUSTOMER)),
                Arguments.of(RoutingCriterion.ACCOUNT_OWNER, asks().owner("olga"), asks().owner("otto")),
                Arguments.of(RoutingCriterion.TERRITORY, asks().territory("north"), asks().territory("south")),
                Arguments.of(RoutingCriterion.PRODUCT, asks().product("tools"), asks().product("trucks")),
                Arguments.of(
                        RoutingCriterion.ENTRY_POINT,
                        asks().entryPoint(EntryPoint.FORM),
                        asks().entryPoint(EntryPoint.CHAT)),
                Arguments.of(RoutingCriterion.SCORE, asks().score(SCORE), asks().score(SCORE + 0.001)));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void eachCriterionLetsThroughWhoMeetsItAndNamesItselfForWhoDoesNot(
            RoutingCriterion criterion, Asked met, Asked unmet) {
        assertThat(decide(LEAD, rule("one", met, "one")).rule()).isEqualTo("one");
        assertThat(decide(LEAD, rule("one", unmet, "one")))
                .isEqualTo(new RoutingDecision(
                        "olga",
                        null,
                        "ACCOUNT_OWNER",
                        7,
                        List.of(
                                new RoutingStep("one", criterion),
                                new RoutingStep("NOT_APPLICABLE", RoutingCriterion.RELATIONSHIP),
                                new RoutingStep("ACCOUNT_OWNER", null))));
    }

    @Test
    void theFirstRuleThatIsMetDecidesAndTheRestIsNotTried() {
        RoutingDecision decision = decide(
                LEAD,
                rule("chat", asks().entryPoint(EntryPoint.CHAT), "chat"),
                rule("all", asks(), "all"),
                rule("tools", asks().product("tools"), "tools"));
        assertThat(decision.queue()).isEqualTo("all");
        assertThat(decision.trace())
                .containsExactly(new RoutingStep("chat", RoutingCriterion.ENTRY_POINT), new RoutingStep("all", null));
    }

    @Test
    void whoIsNotApplicableMeetsOnlyARuleThatNamesIt() {
        assertThat(decide(EMPLOYEE, rule("all", asks(), "all")).queue()).isEqualTo("not-applicable");
        assertThat(decide(EMPLOYEE, rule("staff", asks().reason(NotApplicableReason.EMPLOYEE), "staff"))
                        .queue())
                .isEqualTo("staff");
        assertThat(decide(EMPLOYEE, rule("press", asks().reason(NotApplicableReason.PRESS), "press"))
                        .trace())
                .startsWith(new RoutingStep("press", RoutingCriterion.REASON));
    }

    @Test
    void aRuleForTheAccountsOwnerPassesOverAccountsWithoutOne() {
        RoutingSubject ownerless = new RoutingSubject(
                null, LeadCategory.NEW_PROSPECT, Relationship.PROSPECT, null, null, null, null, EntryPoint.FORM);
        RoutingDecision decision =
                decide(ownerless, new RoutingRule("theirs", RoutingCondition.NONE, RoutingTarget.ACCOUNT_OWNER));
        assertThat(decision.queue()).isEqualTo("inbound");
        assertThat(decision.trace()).startsWith(new RoutingStep("theirs", RoutingCriterion.ACCOUNT_OWNER));
    }

    @Test
    void aTargetMayBeAnOwner() {
        RoutingDecision decision =
                decide(LEAD, new RoutingRule("hers", RoutingCondition.NONE, new RoutingTarget("nora", null, false)));
        assertThat(decision.owner()).isEqualTo("nora");
        assertThat(decision.queue()).isNull();
    }

    @Test
    void scoresAreAskedForOnlyWhereARuleNeedsThem() {
        assertThat(rules(rule("one", asks().product("tools"), "one")).askForScores())
                .isFalse();
        assertThat(rules(rule("one", asks().score(1), "one")).askForScores()).isTrue();
    }

    private static RoutingDecision decide(RoutingSubject lead, RoutingRule... rules) {
        return rules(rules).decide(lead, () -> SCORE);
    }

    private static RoutingRules rules(RoutingRule... rules) {
        return new RoutingRules(
                7,
                null,
                List.of(rules),
                List.of(),
                List.of(new Territory("north", List.of("SE", "NO")), new Territory("south", List.of("IT"))));
    }

    private static RoutingRule rule(String name, Asked asked, String queue) {
        return new RoutingRule(name, asked.condition(), RoutingTarget.queue(queue));
    }

    private static Asked asks() {
        return new Asked(RoutingCondition.NONE);
    }

    /** A condition with one criterion. */
    record Asked(RoutingCondition condition) {
        Asked category(LeadCategory category) {
            return new Asked(new RoutingCondition(
                    List.of(category), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null));
        }

        Asked relationship(Relationship relationship) {
            return new Asked(RoutingCondition.of(List.of(relationship)));
        }

        Asked reason(NotApplicableReason reason) {
            return new Asked(new RoutingCondition(
                    List.of(), List.of(), List.of(reason), List.of(), List.of(), List.of(), List.of(), null));
        }

        Asked owner(String owner) {
            return new Asked(new RoutingCondition(
                    List.of(), List.of(), List.of(), List.of(owner), List.of(), List.of(), List.of(), null));
        }

        Asked territory(String territory) {
            return new Asked(new RoutingCondition(
                    List.of(), List.of(), List.of(), List.of(), List.of(territory), List.of(), List.of(), null));
        }

        Asked product(String product) {
            return new Asked(new RoutingCondition(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(product), List.of(), null));
        }

        Asked entryPoint(EntryPoint entryPoint) {
            return new Asked(new RoutingCondition(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(entryPoint), null));
        }

        Asked score(double least) {
            return new Asked(new RoutingCondition(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), least));
        }
    }
}
