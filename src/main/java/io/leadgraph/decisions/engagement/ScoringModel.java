package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.facts.touch.TouchPoint;
import io.leadgraph.platform.rules.RulesKind;
import io.leadgraph.platform.rules.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How touches become a score, one version.
 *
 * @param version 0 for the built-in one
 * @param recordedAt from when it holds; null for the built-in one, which held before
 * @param halfLifeDays days after which a touch counts half
 * @param cap the most touches of one person, kind and day that count, the earliest first
 * @param weights what is left out counts 1 inbound and nothing outbound
 * @param roleWeights what is left out counts 1
 */
record ScoringModel(
        String name,
        int version,
        @Nullable Instant recordedAt,
        double halfLifeDays,
        int cap,
        List<KindWeight> weights,
        List<RoleWeight> roleWeights)
        implements Versioned {

    static final String DEFAULT_NAME = "default";

    /** Those of {@code domain.md}, "Scores". */
    static final ScoringModel BUILT_IN = new ScoringModel(
            DEFAULT_NAME,
            0,
            null,
            30,
            20,
            List.of(
                    inbound(TouchKind.EMAIL_OPEN, 1),
                    inbound(TouchKind.WEB_VISIT, 1),
                    inbound(TouchKind.AD_CLICK, 2),
                    inbound(TouchKind.SUPPORT_CASE, 2),
                    inbound(TouchKind.EMAIL_CLICK, 3),
                    inbound(TouchKind.DOWNLOAD, 5),
                    inbound(TouchKind.CHAT, 5),
                    inbound(TouchKind.WEBINAR_REGISTERED, 5),
                    inbound(TouchKind.FORM_SUBMIT, 8),
                    inbound(TouchKind.EVENT_SCAN, 8),
                    inbound(TouchKind.CALL, 8),
                    inbound(TouchKind.REFERRAL, 8),
                    inbound(TouchKind.WEBINAR_ATTENDED, 10),
                    inbound(TouchKind.TRIAL, 12),
                    inbound(TouchKind.MEETING, 15)),
            List.of(
                    new RoleWeight(BuyingRole.DECISION_MAKER, 1.5),
                    new RoleWeight(BuyingRole.ECONOMIC_BUYER, 1.5),
                    new RoleWeight(BuyingRole.CHAMPION, 1.3),
                    new RoleWeight(BuyingRole.INFLUENCER, 1),
                    new RoleWeight(BuyingRole.USER, 0.8),
                    new RoleWeight(BuyingRole.BLOCKER, 0.5)));

    static final RulesKind<ScoringModel> KIND = new RulesKind<>("ScoringModel", ScoringModel.class, BUILT_IN);

    double weight(TouchPoint touch) {
        for (KindWeight weight : weights) {
            if (weight.kind() == touch.kind() && weight.direction() == touch.direction()) {
                return weight.weight();
            }
        }
        return touch.inbound() ? 1 : 0;
    }

    /** The highest factor of the roles; 1 for none. */
    double weight(Collection<BuyingRole> roles) {
        return roles.stream().mapToDouble(this::weight).max().orElse(1);
    }

    /** 0.5 to the power of age over half-life, continuous. */
    double decay(Instant at, Instant asOf) {
        double days = (asOf.toEpochMilli() - at.toEpochMilli()) / 86_400_000d;
        return Math.pow(0.5, days / halfLifeDays);
    }

    private double weight(BuyingRole role) {
        return roleWeights.stream()
                .filter(weight -> weight.role() == role)
                .mapToDouble(RoleWeight::weight)
                .findFirst()
                .orElse(1);
    }

    private static KindWeight inbound(TouchKind kind, double weight) {
        return new KindWeight(kind, TouchDirection.INBOUND, weight);
    }
}
