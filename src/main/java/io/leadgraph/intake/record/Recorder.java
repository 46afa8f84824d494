package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.AccountChoice;
import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.Classifier;
import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.Resolution;
import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.ContactFact;
import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.classification.facts.LeadFact;
import io.leadgraph.decisions.classification.facts.StoredKey;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.routing.RoutingSubject;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.employment.AffiliationStatus;
import io.leadgraph.facts.employment.AffiliationTimeline;
import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.facts.identity.Domains;
import io.leadgraph.facts.identity.Names;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.common.Provenance;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.input.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a decision into what is stored, and lets the next row of the batch see it. */
public final class Recorder {
    private final BatchFacts book;
    private final IntakeDelta writes;
    private final IntakeConfiguration rules;
    private final Instant now;
    private final PersonRecorder people;
    private final MemberRecorder members;
    private final CycleRecorder cycles;

    public Recorder(BatchFacts book, IntakeDelta writes, IntakeConfiguration rules, Instant now) {
        this.book = book;
        this.writes = writes;
        this.rules = rules;
        this.now = now;
        this.people = new PersonRecorder(book, writes, now);
        this.members = new MemberRecorder(book, writes, now);
        this.cycles = new CycleRecorder(writes, now);
    }

    public Outcome record(IntakeInput arrival, Resolution who, Decision decision, CampaignFact campaign) {
        Account account = account(arrival, decision.choice());
        boolean late = who.person() != null && late(arrival, who.person(), decision);
        KnownPerson holder = people.record(arrival, who);
        if (late) {
            writes.stale.add(new Mark(MarkScope.PERSON, holder.person().id()));
        }
        affiliate(arrival, holder, decision.choice(), account);
        CampaignMember member = members.record(arrival, holder, decision, campaign);
        String touchId = Ids.next(NodeKind.TOUCH);
        Lead lead = arrival.submission() && decision.leadDue() ? lead(holder) : null;
        Classification classification =
                Classification.of(decision, account, lead != null, Basis.RECORDED, rules, arrival.occurredAt(), now);
        TouchRecorder touches = new TouchRecorder(arrival, holder, campaign, account, via(arrival), now);
        Map<String, Object> decided = touches.decision(decision, classification);
        Map<String, @Nullable Object> made = lead == null ? null : touches.lead(lead);
        writes.touches.add(touches.parameters(touchId, decision, classification, decided, made));
        if (arrival.submission()) {
            RoutingSubject subject = RoutingSubject.of(holder.person().id(), arrival, classification);
            writes.unrouted.add(new UnroutedDecision(touchId, subject, classification, decided, made));
        }
        writes.years.count(touches.year(), touches.point(decision));
        Optional.ofNullable(arrival.clientKey()).ifPresent(key -> receive(key, touchId, arrival));
        cycles.record(arrival, holder, decision.verdict());
        if (arrival.inbound() && arrival.evidence() == null) {
            writes.responses.add(touchId);
        }
        if (arrival.actor() != null && arrival.actor().human()) {
            writes.acted.add(holder.person().id());
        }
        people.stamp(arrival, holder, decision, lead != null);
        ContactFact contact = holder.person().contact();
        return new Outcome(
                arrival.inbound() ? classification : null,
                holder.person().person,
                lead,
                contact == null ? null : contact.contact(),
                touches.touch(touchId, member, decision),
                member,
                null,
                false,
                List.of());
    }

    /** Whether touches after it may have been decided without it, or it is decided otherwise from all that is known. */
    private static boolean late(IntakeInput arrival, KnownIdentities known, Decision decision) {
        Instant last = known.lastActivityAt;
        boolean recordedNew = decision.category().newPerson();
        return (last != null && !arrival.occurredAt().isAfter(last))
                || (arrival.inbound() && recordedNew != Classifier.isNew(arrival, known));
    }

    private @Nullable String via(IntakeInput arrival) {
        return Stream.concat(Stream.ofNullable(arrival.emailKey()), arrival.identityKeys())
                .filter(key -> book.holder(key) != null)
                .findFirst()
                .orElse(null);
    }

    private void receive(String clientKey, String touchId, IntakeInput arrival) {
        writes.usedClientKeys.add(clientKey);
        book.receive(clientKey, new StoredKey(touchId, arrival.bodyHash()));
    }

    /**
     * The account the decision chose, opened where it is due. Touches from its domain that opened none, such as tests, belong to
     * it from now on.
     */
    private @Nullable Account account(IntakeInput arrival, AccountChoice choice) {
        String domain = choice.openDomain();
        if (domain == null) {
            return choice.account() == null ? null : choice.account().account();
        }
        String company = arrival.details().company();
        Account account = new Account(
                Ids.next(NodeKind.ACCOUNT),
                "domain:" + domain,
                company == null ? domain : company,
                arrival.details().country(),
                null,
                Provenance.INTAKE,
                now);
        writes.accounts.add(Map.of("domain", domain, "properties", properties(account)));
        writes.usedDomains.add(domain);
        if (book.addressed(domain) || writes.keysAt(Domains.path(domain))) {
            writes.stale.add(new Mark(MarkScope.DOMAIN, domain));
        }
        book.add(AccountFact.opened(account));
        book.claim(domain, new Facts.Claim(account.id(), Interval.ALWAYS, false));
        return account;
    }

    private static Map<String, Object> properties(Account account) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", account.id());
        properties.put("key", account.key());
        properties.put("name", account.name());
        properties.put("sortName", Texts.sortKey(account.name()));
        properties.put("nameKey", Names.companyKey(account.name()));
        properties.put("country", account.country());
        properties.put("sortOwner", "");
        properties.put("provenance", account.provenance());
        properties.put("recordedAt", account.createdAt());
        return properties;
    }

    private void affiliate(IntakeInput arrival, KnownPerson holder, AccountChoice choice, @Nullable Account account) {
        if (choice.evidence() == Evidence.ADDRESS) {
            holder.identity()
                    .sightings
                    .add(new Sighting(
                            arrival.occurredAt(),
                            arrival.contentKey(),
                            holder.identity().id,
                            Objects.requireNonNull(account).id(),
                            arrival.details().title()));
            settle(holder);
        } else if (choice.suggested() != null && suggestedAnew(holder, choice.suggested(), arrival.occurredAt())) {
            begin(holder, suggestion(arrival, holder, choice.suggested()));
        }
    }

    /** A suggestion that a later touch made before this one was known begins with this one. */
    private boolean suggestedAnew(KnownPerson holder, AccountFact suggested, Instant at) {
        List<Employment> held = holder.ownAffiliations().stream()
                .filter(a -> a.account().equals(suggested.id()))
                .toList();
        held.stream()
                .filter(a -> !a.confirmed() && a.valid().start().isAfter(at))
                .forEach(later -> end(holder, later));
        return held.stream().allMatch(a -> !a.confirmed() && a.valid().start().isAfter(at));
    }

    private void end(KnownPerson holder, Employment old) {
        writes.end(old);
        holder.person().identities.forEach(identity -> identity.affiliations.remove(old));
    }

    private static Employment suggestion(IntakeInput arrival, KnownPerson holder, AccountFact suggested) {
        return new Employment(
                affiliationId(),
                holder.identity().id,
                suggested.id(),
                arrival.details().title(),
                new Interval(arrival.occurredAt(), null),
                AffiliationStatus.SUGGESTED,
                Evidence.COMPANY_NAME,
                false);
    }

    /** Affiliations as they follow from all that was stated and seen. */
    private void settle(KnownPerson holder) {
        List<Employment> held =
                holder.ownAffiliations().stream().filter(Employment::confirmed).toList();
        List<Employment> before = held.stream().map(one -> one.under(null)).toList();
        List<Employment> stated = before.stream()
                .filter(Employment::explicit)
                .map(Employment::asStated)
                .toList();
        List<Employment> after = AffiliationTimeline.of(stated, holder.ownSightings());
        held.stream().filter(old -> !after.contains(old.under(null))).forEach(old -> end(holder, old));
        after.stream()
                .filter(follows -> !before.contains(follows))
                .forEach(follows -> begin(holder, follows.under(affiliationId())));
    }

    private void begin(KnownPerson holder, Employment affiliation) {
        writes.begin(affiliation);
        holder.identity().affiliations.add(affiliation);
    }

    private static String affiliationId() {
        return Ids.next(NodeKind.AFFILIATION);
    }

    private Lead lead(KnownPerson holder) {
        Lead lead = new Lead(Ids.next(NodeKind.LEAD), LeadStatus.OPEN, now);
        holder.identity().leads.add(new LeadFact(LeadStatus.OPEN, now, null));
        return lead;
    }
}
