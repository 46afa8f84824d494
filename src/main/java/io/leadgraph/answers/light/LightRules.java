package io.leadgraph.answers.light;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.platform.rules.RulesKind;
import io.leadgraph.platform.rules.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a light is red, yellow or green, one version; the first that holds decides ({@code domain.md}, "Lights").
 *
 * @param version 0 for the built-in one
 * @param recordedAt from when it holds; null for the built-in one
 * @param lookBackDays days in which a negative status, or being left unanswered, makes it red
 * @param unanswered as many outbound touches since the last inbound one as make it red
 * @param freshDays days after which a response is old
 * @param keyRoles whose responses make it green
 */
record LightRules(
        int version,
        @Nullable Instant recordedAt,
        int lookBackDays,
        int unanswered,
        int freshDays,
        List<BuyingRole> keyRoles)
        implements Versioned {

    static final LightRules BUILT_IN = new LightRules(
            0, null, 90, 3, 30, List.of(BuyingRole.CHAMPION, BuyingRole.DECISION_MAKER, BuyingRole.ECONOMIC_BUYER));

    static final RulesKind<LightRules> KIND = new RulesKind<>("LightRules", LightRules.class, BUILT_IN);

    /** A color and why. */
    record Verdict(LightColor color, List<LightReason> reasons) {
        Verdict(LightColor color, LightReason... reasons) {
            this(color, List.of(reasons));
        }
    }

    /**
     * The light over some touches of a deal.
     *
     * @param negatives when somebody took a negative status
     */
    Verdict judge(List<LightTouch> touches, List<Instant> negatives, Instant asOf) {
        Instant since = asOf.minus(Duration.ofDays(lookBackDays));
        List<LightReason> red = Stream.of(
                        negatives.stream().anyMatch(at -> !at.isBefore(since)) ? LightReason.NEGATIVE_STATUS : null,
                        isUnanswered(touches, since) ? LightReason.UNANSWERED : null)
                .flatMap(Stream::ofNullable)
                .toList();
        if (!red.isEmpty()) {
            return new Verdict(LightColor.RED, red);
        }
        return touches.isEmpty() ? new Verdict(LightColor.GREY, LightReason.NO_TOUCH) : responses(touches, asOf);
    }

    private Verdict responses(List<LightTouch> touches, Instant asOf) {
        Instant fresh = asOf.minus(Duration.ofDays(freshDays));
        Optional<Instant> last = last(touches, touch -> true);
        Optional<Instant> lastByKeyRole = last(touches, LightTouch::keyRole);
        List<LightReason> yellow = Stream.of(
                        last.isPresent() && last.get().isBefore(fresh) ? LightReason.SILENT : null,
                        lastByKeyRole.isEmpty() ? LightReason.KEY_ROLES_NEVER_RESPONDED : null)
                .flatMap(Stream::ofNullable)
                .toList();
        if (!yellow.isEmpty()) {
            return new Verdict(LightColor.YELLOW, yellow);
        }
        // Others respond, those who decide did once and no longer do: the rules leave this open, and it is no green.
        return lastByKeyRole.orElseThrow().isBefore(fresh)
                ? new Verdict(LightColor.YELLOW, LightReason.KEY_ROLES_SILENT)
                : new Verdict(LightColor.GREEN, LightReason.KEY_ROLE_RESPONDED);
    }

    private boolean isUnanswered(List<LightTouch> touches, Instant since) {
        Instant answered = last(touches, touch -> true).orElse(Instant.MIN);
        return touches.stream()
                        .filter(touch -> !touch.inbound() && !touch.at().isBefore(since))
                        .filter(touch -> touch.at().isAfter(answered))
                        .count()
                >= unanswered;
    }

    private static Optional<Instant> last(List<LightTouch> touches, Predicate<LightTouch> which) {
        return touches.stream()
                .filter(LightTouch::inbound)
                .filter(which)
                .map(LightTouch::at)
                .max(Comparator.naturalOrder());
    }
}
