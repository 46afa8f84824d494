package io.leadgraph.intake;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.Classifier;
import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.PersonRules;
import io.leadgraph.decisions.classification.Resolution;
import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.DecisionFactsGraph;
import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.FactsInForce;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.decisions.routing.Router;
import io.leadgraph.decisions.routing.RoutingDecision;
import io.leadgraph.decisions.routing.RoutingSubject;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.CampaignKind;
import io.leadgraph.facts.campaign.MemberStatus;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.facts.person.Person;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Classifies without a lock and without storing anything: the same decision from the same facts, read in one statement. */
@Service
class DryRun {
    private final DecisionFactsGraph facts;
    private final DomainLists lists;
    private final Router router;
    private final Clock clock;

    DryRun(DecisionFactsGraph facts, DomainLists lists, Router router, Clock clock) {
        this.facts = facts;
        this.lists = lists;
        this.router = router;
        this.clock = clock;
    }

    /** @param method the tenant's own if null */
    Outcome classify(IntakeInput arrival, @Nullable LeadMethod method) {
        FactsInForce inForce = facts.inForce(List.of(arrival));
        IntakeConfiguration held =
                method == null ? inForce.rules() : inForce.rules().withMethod(method);
        Facts known = inForce.facts();
        CampaignFact campaign = Optional.ofNullable(known.campaign(arrival.campaignKey()))
                .orElse(arrival.evergreen() ? evergreen(arrival) : null);
        if (campaign == null) {
            return refused("No such campaign", "campaignKey");
        }
        if (arrival.centerKey() != null && known.centerByKey(arrival.centerKey()) == null) {
            return refused("No such buying center", "buyingCenterKey");
        }
        if (arrival.memberStatus() != null
                && campaign.status(arrival.memberStatus()).isEmpty()) {
            return refused("The campaign has no such member status", "memberStatus");
        }
        Resolution who = new PersonRules(known, held).resolve(arrival).orElseThrow();
        Decision decision = new Classifier(known, held, lists).recorded(arrival, who, campaign);
        Account account = Optional.ofNullable(decision.choice().account())
                .map(AccountFact::account)
                .orElse(null);
        Classification classification = Classification.of(
                decision, account, false, Basis.RECORDED, held, arrival.occurredAt(), clock.instant());
        Person person =
                Optional.ofNullable(who.person()).map(state -> state.person).orElse(null);
        RoutingDecision routing =
                router.preview(RoutingSubject.of(person == null ? null : person.id(), arrival, classification));
        return new Outcome(classification, person, null, null, null, null, null, false, List.of()).routed(routing);
    }

    private static Outcome refused(String message, String field) {
        return Outcome.refused(UserError.of(UserErrorCode.NOT_FOUND, message, field));
    }

    /** Stands for an evergreen campaign nobody has come through yet. */
    private static CampaignFact evergreen(IntakeInput arrival) {
        Campaign campaign = new Campaign(
                "",
                arrival.campaignKey(),
                arrival.campaignKey(),
                CampaignKind.OTHER,
                null,
                null,
                BigDecimal.ZERO,
                null,
                null,
                true,
                false);
        return new CampaignFact(campaign, false, MemberStatus.BUILT_IN);
    }
}
