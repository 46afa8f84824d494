package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.MailKind;
import io.leadgraph.decisions.classification.facts.DecisionFactsGraph;
import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.facts.identity.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a batch may create and therefore locks before it reads, each list sorted, so that two batches never wait for each other in a circle.
 *
 * @param openDomains domains an account may be opened for
 * @param evergreens evergreen campaigns that may be missing
 * @param mergeKeys loose keys that lead to a person, where the tenant takes such addresses for one; their writers take turns
 */
public record Locks(
        List<String> clientKeys,
        List<String> identityKeys,
        List<String> personIds,
        List<String> openDomains,
        List<Map<String, Object>> evergreens,
        List<String> mergeKeys) {

    public static Locks of(Collection<IntakeInput> arrivals, IntakeConfiguration rules, DomainLists lists) {
        return new Locks(
                sorted(arrivals, arrival -> Stream.ofNullable(arrival.clientKey())),
                sorted(arrivals, IntakeInput::identityKeys),
                sorted(arrivals, arrival -> Stream.ofNullable(arrival.personId())),
                sorted(arrivals, arrival -> Stream.ofNullable(openable(arrival, rules, lists))),
                sorted(arrivals, arrival -> arrival.evergreen() ? Stream.of(arrival.campaignKey()) : Stream.empty())
                        .stream()
                        .map(key -> EvergreenCampaign.of(key).properties())
                        .toList(),
                DecisionFactsGraph.mergeKeys(arrivals, rules));
    }

    private static List<String> sorted(Collection<IntakeInput> arrivals, Function<IntakeInput, Stream<String>> keys) {
        return arrivals.stream().flatMap(keys).distinct().sorted().toList();
    }

    private static @Nullable String openable(IntakeInput arrival, IntakeConfiguration rules, DomainLists lists) {
        EmailAddress email = arrival.email();
        boolean may = rules.openAccounts()
                && email != null
                && !email.roleMailbox()
                && MailKind.of(email, lists, rules) == MailKind.BUSINESS;
        return may ? Objects.requireNonNull(email).registrableDomain() : null;
    }
}
