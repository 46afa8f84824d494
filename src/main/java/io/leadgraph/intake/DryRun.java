package io.leadgraph.intake;

import io.leadgraph.account.Account;
import io.leadgraph.campaign.Campaign;
import io.leadgraph.campaign.CampaignKind;
import io.leadgraph.common.Basis;
import io.leadgraph.common.UserError;
import io.leadgraph.common.UserErrorCode;
import io.leadgraph.person.DomainLists;
import io.leadgraph.person.Person;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Classifies without writing: the same decision from the same facts, read in one statement. */
final class DryRun {
    private final IntakeGraph graph;
    private final DomainLists lists;
    private final Router router;
    private final Clock clock;

    DryRun(IntakeGraph graph, DomainLists lists, Router router, Clock clock) {
        this.graph = graph;
        this.lists = lists;
        this.router = router;
        this.clock = clock;
    }

    Outcome classify(Arrival arrival, IntakeConfiguration rules) {
        Book book = Book.of(graph.read(List.of(arrival), rules, graph::read));
        CampaignFact campaign = Optional.ofNullable(book.campaign(arrival.campaignKey()))
                .orElse(arrival.evergreen() ? evergreen(arrival) : null);
        if (campaign == null) {
            return refused("No such campaign", "campaignKey");
        }
        if (arrival.centerKey() != null && book.centerByKey(arrival.centerKey()) == null) {
            return refused("No such buying center", "buyingCenterKey");
        }
        Resolution who = new PersonRules(book, rules).resolve(arrival).orElseThrow();
        Decision decision = new Classifier(book, rules, lists).recorded(arrival, who, campaign);
        Account account = Optional.ofNullable(decision.choice().account())
                .map(AccountFacts::account)
                .orElse(null);
        Classification classification = Classification.of(
                decision, account, false, Basis.RECORDED, rules, arrival.occurredAt(), clock.instant());
        Person person =
                Optional.ofNullable(who.person()).map(known -> known.person).orElse(null);
        RoutingDecision routing =
                router.preview(RoutingSubject.of(person == null ? null : person.id(), arrival, classification));
        return new Outcome(classification, person, null, null, null, null, null, false, List.of()).routed(routing);
    }

    private static Outcome refused(String message, String field) {
        return Outcome.refused(UserError.of(UserErrorCode.NOT_FOUND, message, field));
    }

    /** Stands for an evergreen campaign nobody has come through yet. */
    private static CampaignFact evergreen(Arrival arrival) {
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
        return new CampaignFact(campaign, false, List.of(CampaignFact.Status.SENT, CampaignFact.Status.RESPONDED));
    }
}
