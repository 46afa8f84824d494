package io.leadgraph.decisions.routing;

import io.leadgraph.platform.rules.RulesKind;
import io.leadgraph.platform.rules.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules; the first that a lead meets decides, and the built-in ones come last.
 *
 * @param version 0 for the built-in one
 * @param recordedAt from when it holds; null for the built-in one
 */
record RoutingRules(
        int version,
        @Nullable Instant recordedAt,
        List<RoutingRule> rules,
        List<RoutingQueue> queues,
        List<Territory> territories)
        implements Versioned {

    /** None: the built-in ones come after those of the tenant, whatever they are. */
    static final RoutingRules NONE = new RoutingRules(0, null, List.of(), List.of(), List.of());

    static final RulesKind<RoutingRules> KIND = new RulesKind<>("RoutingRules", RoutingRules.class, NONE);

    boolean askForScores() {
        return rules.stream().anyMatch(rule -> rule.when().minScore() != null);
    }

    /** Who take turns in a queue. */
    List<String> owners(String queue) {
        return queue(queue).owners();
    }

    /** The queue with this key; nobody takes turns in one that is not told of. */
    RoutingQueue queue(String key) {
        return queues.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseGet(() -> new RoutingQueue(key, List.of()));
    }

    /** The keys of the queues that are told of or that a rule sends to, a built-in one too; some of them more than once. */
    Stream<String> queueKeys() {
        return Stream.concat(
                queues.stream().map(RoutingQueue::key),
                all().flatMap(rule -> Stream.ofNullable(rule.to().queue())));
    }

    /** Those of the tenant, then the built-in ones. */
    private Stream<RoutingRule> all() {
        return Stream.concat(rules.stream(), RoutingRule.BUILT_IN.stream());
    }

    /**
     * The decision about a lead, but for whose turn it is in the queue.
     *
     * @param score of the person, asked for only where a rule needs it
     */
    RoutingDecision decide(RoutingSubject lead, DoubleSupplier score) {
        List<String> places = territories.stream()
                .filter(territory ->
                        lead.country() != null && territory.countries().contains(lead.country()))
                .map(Territory::name)
                .toList();
        List<RoutingStep> trace = new ArrayList<>();
        for (RoutingRule rule : all().toList()) {
            RoutingCriterion unmet = rule.when().unmet(lead, places, score);
            if (unmet == null && rule.to().accountOwner() && lead.accountOwner() == null) {
                unmet = RoutingCriterion.ACCOUNT_OWNER;
            }
            trace.add(new RoutingStep(rule.name(), unmet));
            if (unmet == null) {
                return decision(lead, rule, List.copyOf(trace));
            }
        }
        throw new IllegalStateException(
                "the last rule asks for nothing but applicable people, and they have one of their own");
    }

    private RoutingDecision decision(RoutingSubject lead, RoutingRule rule, List<RoutingStep> trace) {
        RoutingTarget to = rule.to();
        String owner = to.accountOwner() ? lead.accountOwner() : to.owner();
        return new RoutingDecision(owner, to.queue(), rule.name(), version, trace);
    }
}
