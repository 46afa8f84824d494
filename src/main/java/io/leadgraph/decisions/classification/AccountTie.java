package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.facts.employment.Employment;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of several accounts on one domain it is: the first rule that tells them apart. */
final class AccountTie {
    private final Map<String, Comparator<AccountFact>> rules = new LinkedHashMap<>();

    AccountTie(IntakeInput arrival, List<Employment> known) {
        rule("AFFILIATION", Comparator.comparing(a -> affiliated(a, arrival, known)));
        rule(
                "COUNTRY",
                Comparator.comparing(a -> a.account().country() != null
                        && a.account()
                                .country()
                                .equalsIgnoreCase(arrival.details().country())));
        rule("CUSTOMER", Comparator.comparing(a -> a.customerAt(arrival.occurredAt())));
        rule("MOST_PEOPLE", Comparator.comparingLong(AccountFact::people));
        rule("OPEN_OPPORTUNITIES", Comparator.comparingLong(AccountFact::openDeals));
        rule(
                "OLDEST",
                Comparator.comparing((AccountFact a) -> a.account().createdAt()).reversed());
        rule(
                "SMALLEST_KEY",
                Comparator.comparing((AccountFact a) -> a.account().key()).reversed());
    }

    AccountFact best(List<AccountFact> accounts) {
        return accounts.stream()
                .max(rules.values().stream().reduce(Comparator::thenComparing).orElseThrow())
                .orElseThrow();
    }

    /** The first rule under which the best one is alone. */
    String decidedBy(List<AccountFact> accounts) {
        List<AccountFact> left = accounts;
        for (Map.Entry<String, Comparator<AccountFact>> rule : rules.entrySet()) {
            AccountFact top = left.stream().max(rule.getValue()).orElseThrow();
            left = left.stream()
                    .filter(a -> rule.getValue().compare(a, top) == 0)
                    .toList();
            if (left.size() == 1) {
                return rule.getKey();
            }
        }
        throw new IllegalStateException("Two accounts have one key");
    }

    private void rule(String name, Comparator<AccountFact> better) {
        rules.put(name, better);
    }

    private static boolean affiliated(AccountFact account, IntakeInput arrival, List<Employment> known) {
        return known.stream().anyMatch(a -> a.account().equals(account.id()) && a.confirmedAt(arrival.occurredAt()));
    }
}
