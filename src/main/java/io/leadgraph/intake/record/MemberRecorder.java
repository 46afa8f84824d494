package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.classification.facts.MemberState;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.campaign.MemberEntry;
import io.leadgraph.facts.campaign.MemberStatus;
import io.leadgraph.facts.touch.DefaultStatus;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        MemberStatus status = status(arrival, campaign);
        boolean changes = old != null && changes(old, arrival, status, campaign);
        MemberState next = old == null ? joined(key, arrival, decision, status) : moved(old, arrival, status, changes);
        if (old == null) {
            writes.join(next, holder.identity().id, campaign.id(), change(arrival, status));
        } else if (changes && !status.name().equals(old.member().status())) {
            writes.changes.add(Map.of("memberId", next.member().id(), "properties", change(arrival, status)));
        }
        writes.patchMember(next.member().id(), patch(next.member()));
        Stamping.Before before = old == null
                ? new Stamping.Before(null, null)
                : new Stamping.Before(old.lastActivityAt(), old.lastInboundAt());
        writes.patchMember(next.member().id(), Stamping.of(arrival, decision, false, now, before));
        writes.tellMember(next.member().id(), arrival.customFields());
        book.put(next);
        return holder.person().identities.size() == 1 ? next.member().asWhole() : next.member();
    }

    private static MemberStatus status(IntakeInput arrival, CampaignFact campaign) {
        return Optional.ofNullable(arrival.memberStatus())
                .flatMap(campaign::status)
                .orElseGet(() -> DefaultStatus.of(campaign.statuses(), arrival.kind(), arrival.direction()));
    }

    private MemberState joined(String key, IntakeInput arrival, Decision decision, MemberStatus status) {
        CampaignMember member = new CampaignMember(
                Ids.next(NodeKind.MEMBER),
                decision.category().newPerson() ? MemberEntry.NEW : MemberEntry.RETURNING,
                status.name(),
                status.responded(),
                status.responded() ? arrival.occurredAt() : null,
                now);
        Instant at = arrival.occurredAt();
        return new MemberState(key, member, at, at, Stamping.inbound(null, arrival));
    }

    /** A late touch does not take back a later status. */
    private static MemberState moved(MemberState old, IntakeInput arrival, MemberStatus status, boolean changes) {
        CampaignMember member = old.member();
        boolean takes = changes && isNewer(old, arrival);
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
                Stamping.later(old.lastActivityAt(), arrival.occurredAt()),
                Stamping.inbound(old.lastInboundAt(), arrival));
    }

    private static boolean isNewer(MemberState old, IntakeInput arrival) {
        return old.statusAt() == null || !arrival.occurredAt().isBefore(old.statusAt());
    }

    /**
     * Without a status a touch says nothing new about somebody who has responded: whoever attended does not go back to
     * registered by a download. Nor does one that is no response take a further status back: whoever registered does not go back to
     * invited by the next mail.
     */
    private static boolean changes(MemberState old, IntakeInput arrival, MemberStatus status, CampaignFact campaign) {
        if (arrival.memberStatus() != null) {
            return true;
        }
        return !old.member().responded()
                && (status.responded()
                        || !isNewer(old, arrival)
                        || campaign.isFurther(status, old.member().status()));
    }

    private Map<String, Object> change(IntakeInput arrival, MemberStatus status) {
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
