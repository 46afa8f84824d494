package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.classification.facts.MemberState;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.campaign.MemberEntry;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The membership a touch makes or moves on: one per campaign and identity, with a history that only grows. */
final class MemberRecorder {
    private final BatchFacts book;
    private final IntakeDelta writes;
    private final Instant now;

    MemberRecorder(BatchFacts book, IntakeDelta writes, Instant now) {
        this.book = book;
        this.writes = writes;
        this.now = now;
    }

    CampaignMember record(IntakeInput arrival, KnownPerson holder, Decision decision, CampaignFact campaign) {
        String key = MemberState.key(campaign.id(), holder.identity().id);
        MemberState old = book.member(key);
        CampaignFact.Status status = status(arrival, campaign);
        MemberState next = old == null ? joined(key, arrival, decision, status) : moved(old, arrival, status);
        if (old == null) {
            writes.join(next, holder.identity().id, campaign.id(), change(arrival, status));
        } else if (changes(old, arrival) && !status.name().equals(old.member().status())) {
            writes.changes.add(Map.of("memberId", next.member().id(), "properties", change(arrival, status)));
        }
        writes.patchMember(next.member().id(), patch(next.member()));
        Instant before = old == null ? null : old.lastActivityAt();
        writes.patchMember(next.member().id(), Stamping.of(arrival, decision, false, now, before));
        writes.patchMember(next.member().id(), arrival.customFields());
        book.put(next);
        return next.member();
    }

    private static CampaignFact.Status status(IntakeInput arrival, CampaignFact campaign) {
        String asked = arrival.memberStatus();
        CampaignFact.Status usual = arrival.inbound() ? campaign.response() : campaign.sent();
        return campaign.statuses().stream()
                .filter(s -> s.name().equals(asked))
                .findFirst()
                .orElse(usual);
    }

    private MemberState joined(String key, IntakeInput arrival, Decision decision, CampaignFact.Status status) {
        CampaignMember member = new CampaignMember(
                Ids.next(NodeKind.MEMBER),
                decision.category().newPerson() ? MemberEntry.NEW : MemberEntry.RETURNING,
                status.name(),
                status.responded(),
                status.responded() ? arrival.occurredAt() : null,
                now);
        return new MemberState(key, member, arrival.occurredAt(), arrival.occurredAt());
    }

    /** A late touch does not take back a later status. */
    private static MemberState moved(MemberState old, IntakeInput arrival, CampaignFact.Status status) {
        CampaignMember member = old.member();
        boolean newer = old.statusAt() == null || !arrival.occurredAt().isBefore(old.statusAt());
        boolean takes = newer && changes(old, arrival);
        CampaignMember next = new CampaignMember(
                member.id(),
                member.entry(),
                takes ? status.name() : member.status(),
                member.responded() || status.responded(),
                status.responded()
                        ? earlier(member.firstRespondedAt(), arrival.occurredAt())
                        : member.firstRespondedAt(),
                member.recordedAt());
        return new MemberState(
                old.key(),
                next,
                takes ? arrival.occurredAt() : old.statusAt(),
                Stamping.later(old.lastActivityAt(), arrival.occurredAt()));
    }

    /**
     * Without a status a touch says nothing new about somebody who has responded: whoever attended does not go back to
     * registered by a download.
     */
    private static boolean changes(MemberState old, IntakeInput arrival) {
        return arrival.memberStatus() != null || !old.member().responded();
    }

    private Map<String, Object> change(IntakeInput arrival, CampaignFact.Status status) {
        return Map.of(
                "status", status.name(),
                "responded", status.responded(),
                "negative", status.negative(),
                "at", arrival.occurredAt(),
                "recordedAt", now);
    }

    private static Map<String, Object> patch(CampaignMember member) {
        Map<String, @Nullable Object> patch = new HashMap<>();
        patch.put("status", member.status());
        patch.put("responded", member.responded());
        patch.put("firstRespondedAt", member.firstRespondedAt());
        return patch;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
