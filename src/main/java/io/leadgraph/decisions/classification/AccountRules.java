package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.facts.identity.EmailAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which account a touch belongs to: by address, else by an affiliation held at the time, else a suggestion by name. */
final class AccountRules {
    private static final String STEP = "account";
    private final Facts facts;
    private final IntakeConfiguration rules;

    AccountRules(Facts facts, IntakeConfiguration rules) {
        this.facts = facts;
        this.rules = rules;
    }

    AccountChoice choose(IntakeInput arrival, MailKind mail, @Nullable KnownPerson who) {
        Instant at = arrival.occurredAt();
        List<Employment> known = who == null ? List.of() : who.affiliationsAt(at);
        EmailAddress email = arrival.email();
        if (email != null && (mail == MailKind.BUSINESS || mail == MailKind.OWN || mail == MailKind.TEST)) {
            Optional<AccountChoice> claimed = email.domainCandidates().stream()
                    .map(domain -> claimed(domain, domain.equals(email.registrableDomain()), arrival, known))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (claimed.isPresent()) {
                return claimed.get();
            }
            if (opens(email, mail)) {
                return open(Objects.requireNonNull(email.registrableDomain()));
            }
        }
        return affiliated(who, known, at).orElseGet(() -> suggested(arrival, known));
    }

    private boolean opens(EmailAddress email, MailKind mail) {
        return rules.openAccounts()
                && mail == MailKind.BUSINESS
                && !email.roleMailbox()
                && email.registrableDomain() != null;
    }

    private static AccountChoice open(String domain) {
        ExplanationStep step = ExplanationStep.of(
                STEP, "OPEN_ACCOUNT", "the domain was unknown", ProofPath.of("Domain " + domain, null));
        return new AccountChoice(null, Evidence.ADDRESS, domain, null, List.of(step));
    }

    /** Accounts that claim the domain; one that intake opened counts only at the registrable domain, and where nobody else claims it. */
    private Optional<AccountChoice> claimed(
            String domain, boolean registrable, IntakeInput arrival, List<Employment> known) {
        Instant at = arrival.occurredAt();
        List<Facts.Claim> claims = facts.claims(domain).stream()
                .filter(claim -> claim.valid().contains(at) && (claim.explicit() || registrable))
                .toList();
        boolean stated = claims.stream().anyMatch(Facts.Claim::explicit);
        List<AccountFact> claimants = claims.stream()
                .filter(claim -> claim.explicit() || !stated)
                .map(claim -> facts.account(claim.accountId()))
                .distinct()
                .toList();
        if (claimants.isEmpty()) {
            return Optional.empty();
        }
        AccountTie tie = new AccountTie(arrival, known);
        AccountFact account = tie.best(claimants);
        String rule = claimants.size() == 1 ? "CLAIMED_DOMAIN" : "CLAIMED_DOMAIN_" + tie.decidedBy(claimants);
        ProofPath path = ProofPath.of("Domain " + domain, null).in("CLAIMS", "Account", account.id());
        ExplanationStep step = ExplanationStep.of(STEP, rule, "CONFIRMED", path);
        return Optional.of(new AccountChoice(account, Evidence.ADDRESS, null, null, List.of(step)));
    }

    private Optional<AccountChoice> affiliated(@Nullable KnownPerson who, List<Employment> known, Instant at) {
        return known.stream()
                .filter(affiliation -> affiliation.confirmedAt(at))
                .max(Comparator.comparing((Employment a) -> a.valid().start()).thenComparing(Employment::edge))
                .map(affiliation -> byAffiliation(Objects.requireNonNull(who).person(), affiliation));
    }

    private AccountChoice byAffiliation(KnownIdentities person, Employment affiliation) {
        AccountFact account = facts.account(affiliation.account());
        ProofPath path = ProofPath.of("Person", person.id())
                .in("IDENTIFIES", "Identity", affiliation.identityId())
                .out("AFFILIATED_WITH", "Account", account.id());
        ExplanationStep step = ExplanationStep.of(STEP, "AFFILIATION", "CONFIRMED", path);
        return new AccountChoice(account, Evidence.AFFILIATION, null, null, List.of(step));
    }

    private AccountChoice suggested(IntakeInput arrival, List<Employment> known) {
        return named(arrival, known)
                .or(() -> suggestedBefore(arrival, known))
                .map(account -> new AccountChoice(
                        null,
                        null,
                        null,
                        account,
                        List.of(ExplanationStep.of(
                                STEP, "COMPANY_NAME", "SUGGESTED", ProofPath.of("Account", account.id())))))
                .orElseGet(() -> new AccountChoice(
                        null, null, null, null, List.of(ExplanationStep.of(STEP, "NO_EVIDENCE", "none"))));
    }

    private Optional<AccountFact> named(IntakeInput arrival, List<Employment> known) {
        SubmittedDetails details = arrival.details();
        List<AccountFact> matches = facts.named(details.companyKey()).stream()
                .filter(named -> sameDomain(named, details) || sameCountry(named.accountId(), details))
                .map(named -> facts.account(named.accountId()))
                .toList();
        return matches.isEmpty() ? Optional.empty() : Optional.of(new AccountTie(arrival, known).best(matches));
    }

    private static boolean sameDomain(Facts.Named named, SubmittedDetails details) {
        return details.websiteDomain() != null && named.domains().contains(details.websiteDomain());
    }

    private boolean sameCountry(String accountId, SubmittedDetails details) {
        String country = facts.account(accountId).account().country();
        return country != null && country.equalsIgnoreCase(details.country());
    }

    private Optional<AccountFact> suggestedBefore(IntakeInput arrival, List<Employment> known) {
        return known.stream()
                .filter(a -> !a.confirmed() && a.valid().contains(arrival.occurredAt()))
                .findFirst()
                .map(a -> facts.account(a.account()));
    }
}
