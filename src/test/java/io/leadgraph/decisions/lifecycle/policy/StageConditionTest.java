package io.leadgraph.decisions.lifecycle.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each criterion of a stage rule lets through, and what it keeps out. */
class StageConditionTest {
    private static final int PROFILE = 60;
    private static final double SCORE = 20;
    private static final Response RESPONSE = response(EntryPoint.FORM, "tools");

    static Stream<Arguments> criteria() {
        return Stream.of(
                Arguments.of("kind", kinds(TouchKind.FORM_SUBMIT), kinds(TouchKind.MEETING)),
                Arguments.of("entry point", entryPoints(EntryPoint.FORM), entryPoints(EntryPoint.CHAT)),
                Arguments.of("product", products("trucks", "tools"), products("trucks")),
                Arguments.of("category", category(LeadCategory.NEW_PROSPECT), category(LeadCategory.NEW_CUSTOMER)),
                Arguments.of("relationship", relationship(Relationship.PROSPECT), relationship(Relationship.CUSTOMER)),
                Arguments.of("score", score(SCORE), score(SCORE + 0.001)),
                Arguments.of("profile", profile(PROFILE), profile(PROFILE + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("criteria")
    void eachCriterionLetsThroughWhoMeetsIt(String criterion, StageCondition met, StageCondition unmet) {
        assertThat(met.met(RESPONSE, PROFILE, () -> SCORE)).as(criterion).isTrue();
        assertThat(unmet.met(RESPONSE, PROFILE, () -> SCORE)).as(criterion).isFalse();
    }

    @Test
    void anEmptyConditionLetsEverybodyThrough() {
        assertThat(StageCondition.NONE.met(response(null, null), 0, () -> 0)).isTrue();
    }

    @Test
    void whatIsNotKnownMeetsNoListOfWhatIsWanted() {
        Response unknown = response(null, null);
        assertThat(products("tools").met(unknown, PROFILE, () -> SCORE)).isFalse();
        assertThat(entryPoints(EntryPoint.FORM).met(unknown, PROFILE, () -> SCORE))
                .isFalse();
    }

    @Test
    void scoresAreAskedForOnlyWhereEverythingElseIsMet() {
        StageCondition both =
                new StageCondition(List.of(TouchKind.MEETING), List.of(), List.of(), List.of(), List.of(), 1.0, null);
        assertThat(both.met(RESPONSE, PROFILE, () -> {
                    throw new AssertionError("nobody needs the score");
                }))
                .isFalse();
    }

    private static Response response(@Nullable EntryPoint source, @Nullable String product) {
        return new Response(
                "person_1",
                Instant.parse("2026-06-01T09:00:00Z"),
                TouchKind.FORM_SUBMIT,
                source,
                product,
                LeadCategory.NEW_PROSPECT,
                Relationship.PROSPECT,
                null,
                null);
    }

    private static StageCondition kinds(TouchKind... kinds) {
        return new StageCondition(List.of(kinds), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private static StageCondition entryPoints(EntryPoint... sources) {
        return new StageCondition(List.of(), List.of(sources), List.of(), List.of(), List.of(), null, null);
    }

    private static StageCondition products(String... products) {
        return new StageCondition(List.of(), List.of(), List.of(products), List.of(), List.of(), null, null);
    }

    private static StageCondition category(LeadCategory category) {
        return new StageCondition(List.of(), List.of(), List.of(), List.of(category), List.of(), null, null);
    }

    private static StageCondition relationship(Relationship relationship) {
        return new StageCondition(List.of(), List.of(), List.of(), List.of(), List.of(relationship), null, null);
    }

    private static StageCondition score(double least) {
        return new StageCondition(List.of(), List.of(), List.of(), List.of(), List.of(), least, null);
    }

    private static StageCondition profile(int least) {
        return new StageCondition(List.of(), List.of(), List.of(), List.of(), List.of(), null, least);
    }
}
