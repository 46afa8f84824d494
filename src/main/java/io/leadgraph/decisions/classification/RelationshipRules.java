package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.CenterFact;
import io.leadgraph.decisions.classification.facts.TreeCustomer;
import io.leadgraph.decisions.configuration.CustomerScope;
import io.leadgraph.facts.account.AccountRelationshipKind;
import io.leadgraph.facts.campaign.CampaignKind;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.facts.override.Relationship;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prospect, customer or not applicable: the first rule that holds decides. A pure function of facts. */
final class RelationshipRules {
    private static final String STEP = "relationship";
    private static final Map<AccountRelationshipKind, NotApplicableReason> BY_ACCOUNT = new LinkedHashMap<>();

    static {
        BY_ACCOUNT.put(AccountRelationshipKind.VENDOR, NotApplicableReason.VENDOR);
        BY_ACCOUNT.put(AccountRelationshipKind.COMPETITOR, NotApplicableReason.COMPETITOR);
        BY_ACCOUNT.put(AccountRelationshipKind.PARTNER, NotApplicableReason.PARTNER);
        BY_ACCOUNT.put(AccountRelationshipKind.SCHOOL, NotApplicableReason.STUDENT);
        BY_ACCOUNT.put(AccountRelationshipKind.PRESS, NotApplicableReason.PRESS);
    }

    private final Instant at;
    private final MailKind mail;
    private final CampaignFact campaign;
    private final List<OverrideFact> personOverrides;
    private final AccountChoice choice;
    private final List<CenterFact> centers;
    private final CustomerScope scope;

    RelationshipRules(
            Instant at,
            MailKind mail,
            CampaignFact campaign,
            List<OverrideFact> personOverrides,
            AccountChoice choice,
            List<CenterFact> centers,
            CustomerScope scope) {
        this.at = at;
        this.mail = mail;
        this.campaign = campaign;
        this.personOverrides = personOverrides;
        this.choice = choice;
        this.centers = centers;
        this.scope = scope;
    }

    Verdict decide() {
        return override()
                .or(this::test)
                .or(this::employee)
                .or(this::customer)
                .or(this::byAccount)
                .or(this::jobSeeker)
                .or(this::invalid)
                .orElseGet(this::prospect);
    }

    private Optional<Verdict> override() {
        List<OverrideFact> accounts = Optional.ofNullable(choice.account())
                .map(AccountFact::overrides)
                .orElse(List.of());
        return OverrideFact.at(personOverrides, at)
                .or(() -> OverrideFact.at(accounts, at))
                .map(override -> verdict(
                        override.relationship(),
                        override.relationship() == Relationship.NOT_APPLICABLE ? NotApplicableReason.OVERRIDE : null,
                        "OVERRIDE",
                        ProofPath.of("RelationshipOverride", override.id())));
    }

    private Optional<Verdict> test() {
        if (mail == MailKind.TEST) {
            return Optional.of(notApplicable(NotApplicableReason.TEST, "TEST_ADDRESS", null));
        }
        if (campaign.test()) {
            return Optional.of(
                    notApplicable(NotApplicableReason.TEST, "TEST_CAMPAIGN", ProofPath.of("Campaign", campaign.id())));
        }
        return account(AccountRelationshipKind.TEST, NotApplicableReason.TEST);
    }

    private Optional<Verdict> employee() {
        return mail == MailKind.OWN
                ? Optional.of(notApplicable(NotApplicableReason.EMPLOYEE, "OWN_DOMAIN", null))
                : account(AccountRelationshipKind.OWN, NotApplicableReason.EMPLOYEE);
    }

    private Optional<Verdict> customer() {
        return tree(choice.account())
                .filter(this::inScope)
                .flatMap(member -> member.customerAt(at).stream().map(proof -> customer(member, proof)))
                .findFirst();
    }

    private boolean inScope(TreeCustomer member) {
        if (member.itself() || !member.connectedAt(at)) {
            return member.itself();
        }
        return switch (scope) {
            case SELF -> false;
            case WHOLE_TREE -> true;
            case GROUP_WIDE_ANCESTORS ->
                member.ancestor()
                        && member.customerAt(at)
                                .map(TreeCustomer.Proof::groupWide)
                                .orElse(false);
        };
    }

    private Verdict customer(TreeCustomer member, TreeCustomer.Proof proof) {
        String rule = member.itself()
                ? (proof.label().equals("Opportunity") ? "WON_OPPORTUNITY" : "CUSTOMER_RELATIONSHIP")
                : member.ancestor() ? "ANCESTOR_CUSTOMER" : "TREE_CUSTOMER";
        boolean newCenter = !centers.isEmpty() && centers.stream().noneMatch(center -> center.wonBy(at));
        ExplanationStep step = ExplanationStep.of(
                STEP, rule, Relationship.CUSTOMER.name(), AccountPaths.customer(account(), member, proof));
        return new Verdict(Relationship.CUSTOMER, null, false, false, false, newCenter, List.of(step));
    }

    private Optional<Verdict> byAccount() {
        return BY_ACCOUNT.entrySet().stream()
                .flatMap(entry -> account(entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    private Optional<Verdict> account(AccountRelationshipKind kind, NotApplicableReason reason) {
        return Optional.ofNullable(choice.account())
                .flatMap(account -> account.relationshipAt(kind, at))
                .map(held -> notApplicable(
                        reason,
                        "ACCOUNT_" + kind,
                        ProofPath.of("Account", account().id())
                                .out("HAS_RELATIONSHIP", "AccountRelationship", held.id())));
    }

    private Optional<Verdict> jobSeeker() {
        return campaign.campaign().kind() == CampaignKind.RECRUITING
                ? Optional.of(notApplicable(
                        NotApplicableReason.JOB_SEEKER, "RECRUITING_CAMPAIGN", ProofPath.of("Campaign", campaign.id())))
                : Optional.empty();
    }

    private Optional<Verdict> invalid() {
        return mail == MailKind.DISPOSABLE
                ? Optional.of(notApplicable(NotApplicableReason.INVALID, "DISPOSABLE_DOMAIN", null))
                : Optional.empty();
    }

    private Verdict prospect() {
        boolean related = tree(choice.account())
                .anyMatch(m ->
                        !m.itself() && m.connectedAt(at) && m.customerAt(at).isPresent());
        Optional<List<PathElement>> former = former();
        boolean possible = Optional.ofNullable(choice.suggested())
                .map(a -> a.customerAt(at))
                .orElse(false);
        String rule = former.isPresent()
                ? "FORMER_CUSTOMER"
                : related ? "RELATED_CUSTOMER" : possible ? "POSSIBLE_CUSTOMER" : "NO_RELATIONSHIP";
        AccountFact shown = choice.account() == null ? choice.suggested() : choice.account();
        List<PathElement> path = former.orElseGet(() -> shown == null ? List.of() : AccountPaths.prospect(shown, at));
        ExplanationStep step = new ExplanationStep(STEP, rule, Relationship.PROSPECT.name(), path);
        return new Verdict(Relationship.PROSPECT, null, related, former.isPresent(), possible, false, List.of(step));
    }

    /** The way to what made the account a customer before: its own agreement or deal, else one above that covered it. */
    private Optional<List<PathElement>> former() {
        return tree(choice.account())
                .flatMap(member -> before(member).stream()
                        .map(proof ->
                                AccountPaths.customer(account(), member, proof).elements()))
                .findFirst();
    }

    private Optional<TreeCustomer.Proof> before(TreeCustomer member) {
        if (member.itself()) {
            return member.formerAt(at);
        }
        return switch (scope) {
            case SELF -> Optional.empty();
            case WHOLE_TREE -> member.customerBefore(at);
            case GROUP_WIDE_ANCESTORS -> member.ancestor() ? member.groupWideBefore(at) : Optional.empty();
        };
    }

    private static Stream<TreeCustomer> tree(@Nullable AccountFact account) {
        return account == null ? Stream.empty() : account.tree().stream();
    }

    private AccountFact account() {
        return java.util.Objects.requireNonNull(choice.account());
    }

    private static Verdict notApplicable(NotApplicableReason reason, String rule, @Nullable ProofPath path) {
        return verdict(Relationship.NOT_APPLICABLE, reason, rule, path);
    }

    private static Verdict verdict(
            Relationship relationship, @Nullable NotApplicableReason reason, String rule, @Nullable ProofPath path) {
        String outcome = reason == null ? relationship.name() : reason.name();
        ExplanationStep step =
                path == null ? ExplanationStep.of(STEP, rule, outcome) : ExplanationStep.of(STEP, rule, outcome, path);
        return new Verdict(relationship, reason, false, false, false, false, List.of(step));
    }
}
