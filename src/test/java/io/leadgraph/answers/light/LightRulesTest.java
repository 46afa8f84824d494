package io.leadgraph.answers.light;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.touch.TouchKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each default rule of {@code domain.md}, "Lights", on both sides of its border. */
class LightRulesTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @Test
    void aNegativeStatusIsRedFor90Days() {
        List<LightTouch> green = List.of(inbound(1, true));
        assertThat(judge(green, ago(90))).isEqualTo(verdict(LightColor.RED, LightReason.NEGATIVE_STATUS));
        assertThat(judge(green, ago(90).minusMillis(1)))
                .isEqualTo(verdict(LightColor.GREEN, LightReason.KEY_ROLE_RESPONDED));
    }

    @Test
    void threeUnansweredAreRedAndTwoAreNot() {
        assertThat(judge(outbound(10, 20, 30))).isEqualTo(verdict(LightColor.RED, LightReason.UNANSWERED));
        assertThat(judge(outbound(10, 20)).color()).isEqualTo(LightColor.YELLOW);
    }

    @Test
    void onlyThoseOf90DaysAreUnanswered() {
        assertThat(judge(outbound(10, 20, 90)).color()).isEqualTo(LightColor.RED);
        assertThat(judge(outbound(10, 20, 91)).color()).isEqualTo(LightColor.YELLOW);
    }

    @Test
    void oneEarlyAnswerDoesNotExcuseTheSilenceAfterIt() {
        List<LightTouch> touches = and(outbound(80, 60, 50, 40, 20, 10), inbound(79, true));
        assertThat(judge(touches)).isEqualTo(verdict(LightColor.RED, LightReason.UNANSWERED));
    }

    @ParameterizedTest
    @CsvSource({
        "60 40 20,        , RED",
        "60 40 20,      61, RED",
        "60 40 20,      60, YELLOW",
        "60 40 20,      10, GREEN",
        "80 60 40 20,   70, RED",
        "80 60 40 20,   50, YELLOW",
        "95 93 91 20,   96, YELLOW",
        "95 93 80 20 10, 94, RED",
        "3 2 1,          4, RED",
        "3 2 1,          2, GREEN",
    })
    void asManyAsWereSentSinceTheLastAnswerAreUnanswered(String sent, @Nullable Integer answered, LightColor color) {
        List<LightTouch> touches =
                outbound(Stream.of(sent.split(" ")).mapToInt(Integer::parseInt).toArray());
        assertThat(judge(answered == null ? touches : and(touches, inbound(answered, true)))
                        .color())
                .isEqualTo(color);
    }

    @Test
    void aTenantsOwnNumberIsCountedLikewise() {
        LightRules five = new LightRules(2, NOW, 90, 5, 30, LightRules.BUILT_IN.keyRoles());
        List<LightTouch> sent = outbound(60, 50, 40, 20);
        assertThat(five.judge(and(sent, inbound(79, true)), List.of(), NOW).color())
                .isEqualTo(LightColor.YELLOW);
        assertThat(five.judge(and(and(sent, outbound(10).getFirst()), inbound(79, true)), List.of(), NOW)
                        .color())
                .isEqualTo(LightColor.RED);
    }

    @Test
    void anAnswerSinceTheFirstOfThemIsAnAnswer() {
        assertThat(judge(and(outbound(10, 20, 30), inbound(30, true))).color()).isEqualTo(LightColor.GREEN);
        assertThat(judge(and(outbound(10, 20, 29), inbound(30, true))).color()).isEqualTo(LightColor.RED);
    }

    @Test
    void aResponseIsOldAfter30Days() {
        assertThat(judge(List.of(inbound(30, true))))
                .isEqualTo(verdict(LightColor.GREEN, LightReason.KEY_ROLE_RESPONDED));
        LightTouch older = new LightTouch(ago(30).minusMillis(1), TouchKind.CALL, true, "c", null, true);
        assertThat(judge(List.of(older))).isEqualTo(verdict(LightColor.YELLOW, LightReason.SILENT));
    }

    @Test
    void responsesOfOthersAloneAreYellow() {
        assertThat(judge(List.of(inbound(1, false))))
                .isEqualTo(verdict(LightColor.YELLOW, LightReason.KEY_ROLES_NEVER_RESPONDED));
        assertThat(judge(List.of(inbound(1, false), inbound(2, true))).color()).isEqualTo(LightColor.GREEN);
    }

    @Test
    void aKeyRoleThatRespondedLongAgoIsNoGreen() {
        assertThat(judge(List.of(inbound(1, false), inbound(31, true))))
                .isEqualTo(verdict(LightColor.YELLOW, LightReason.KEY_ROLES_SILENT));
    }

    @Test
    void noTouchAtAllIsGrey() {
        assertThat(judge(List.of())).isEqualTo(verdict(LightColor.GREY, LightReason.NO_TOUCH));
    }

    @Test
    void everyReasonIsListed() {
        assertThat(judge(outbound(1, 2, 3), ago(1)))
                .isEqualTo(verdict(LightColor.RED, LightReason.NEGATIVE_STATUS, LightReason.UNANSWERED));
        assertThat(judge(List.of(inbound(31, false))))
                .isEqualTo(verdict(LightColor.YELLOW, LightReason.SILENT, LightReason.KEY_ROLES_NEVER_RESPONDED));
    }

    private static LightRules.Verdict judge(List<LightTouch> touches, Instant... negatives) {
        return LightRules.BUILT_IN.judge(touches, List.of(negatives), NOW);
    }

    private static LightRules.Verdict verdict(LightColor color, LightReason... reasons) {
        return new LightRules.Verdict(color, reasons);
    }

    private static List<LightTouch> outbound(int... daysAgo) {
        return IntStream.of(daysAgo)
                .mapToObj(days -> new LightTouch(ago(days), TouchKind.EMAIL_SENT, false, "c", null, true))
                .toList();
    }

    private static LightTouch inbound(int daysAgo, boolean keyRole) {
        return new LightTouch(ago(daysAgo), TouchKind.CALL, true, "c", null, keyRole);
    }

    private static List<LightTouch> and(List<LightTouch> touches, LightTouch more) {
        return Stream.concat(touches.stream(), Stream.of(more)).toList();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
