package io.leadgraph.answers.light;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lights of one deal are judged by: what those who take part did, and the campaigns it was done in. */
final class LightFacts {
    private final LightRules rules;
    private final Instant asOf;
    private final List<LightTouch> touches = new ArrayList<>();
    private final List<Negative> negatives = new ArrayList<>();
    private final Map<String, Campaign> campaigns = new TreeMap<>();
    private final Map<String, @Nullable String> products = new TreeMap<>();

    private record Negative(String campaignId, Instant at) {}

    /** From {@code rules, people [{roles, touches, negatives}], campaigns}. */
    LightFacts(Row row, Instant asOf) {
        this.asOf = asOf;
        rules = LightRules.KIND.of(row.rowOrNull("rules"));
        row.rows("campaigns").forEach(this::add);
        row.rows("people").forEach(this::addPerson);
    }

    List<Light> lights(LightSubject subject) {
        return switch (subject) {
            case CAMPAIGN -> byCampaign();
            case PRODUCT -> byProduct();
            case TACTIC -> byTactic();
        };
    }

    private List<Light> byCampaign() {
        return campaigns.values().stream()
                .sorted(Comparator.comparing(Campaign::key))
                .map(campaign -> light(
                        touch -> touch.campaignId().equals(campaign.id()),
                        negative -> negative.campaignId().equals(campaign.id()),
                        verdict ->
                                new Light(campaign, null, null, verdict.color(), verdict.reasons(), rules.version())))
                .toList();
    }

    private List<Light> byProduct() {
        return Stream.concat(touches.stream().map(LightTouch::product), products.values().stream())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(product -> light(
                        touch -> product.equals(touch.product()),
                        negative -> product.equals(products.get(negative.campaignId())),
                        verdict -> new Light(null, product, null, verdict.color(), verdict.reasons(), rules.version())))
                .toList();
    }

    private List<Light> byTactic() {
        return touches.stream()
                .map(touch -> KindFamily.of(touch.kind()))
                .distinct()
                .sorted(Comparator.comparing(List::getFirst))
                .map(tactic -> light(
                        touch -> tactic.contains(touch.kind()),
                        negative -> reachedBy(negative.campaignId(), tactic),
                        verdict -> new Light(null, null, tactic, verdict.color(), verdict.reasons(), rules.version())))
                .toList();
    }

    private Light light(
            Predicate<LightTouch> which, Predicate<Negative> against, Function<LightRules.Verdict, Light> light) {
        List<Instant> times =
                negatives.stream().filter(against).map(Negative::at).toList();
        return light.apply(rules.judge(touches.stream().filter(which).toList(), times, asOf));
    }

    /** A negative status belongs to a campaign; it speaks against the ways in which that campaign reached people. */
    private boolean reachedBy(String campaignId, List<TouchKind> tactic) {
        return touches.stream()
                .anyMatch(touch -> touch.campaignId().equals(campaignId) && tactic.contains(touch.kind()));
    }

    private void add(Row campaign) {
        campaigns.put(campaign.string("id"), Campaign.of(campaign));
        products.put(campaign.string("id"), campaign.stringOrNull("product"));
    }

    private void addPerson(Row person) {
        boolean keyRole =
                person.strings("roles").stream().map(BuyingRole::valueOf).anyMatch(rules.keyRoles()::contains);
        person.rows("touches").forEach(touch -> touches.add(LightTouch.of(touch, keyRole)));
        person.rows("negatives").forEach(n -> negatives.add(new Negative(n.string("campaignId"), n.instant("at"))));
    }
}
