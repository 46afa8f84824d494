package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.DuplicateText;
import io.leadgraph.decisions.classification.ExplanationText;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.CenterFact;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.facts.touch.TouchPart;
import io.leadgraph.facts.touch.TouchParts;
import io.leadgraph.facts.touch.TouchPoint;
import io.leadgraph.facts.touch.TouchYear;
import io.leadgraph.platform.common.Provenance;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One touch and the decision about it, as they are stored and as they are shown.
 *
 * @param via the key it came by: its address, else the first id it names
 */
record TouchRecorder(
        IntakeInput arrival,
        KnownPerson holder,
        CampaignFact campaign,
        @Nullable Account account,
        @Nullable String via,
        Instant now) {

    Map<String, Object> parameters(
            String touchId,
            Decision decision,
            Classification classification,
            Map<String, Object> decided,
            @Nullable Map<String, @Nullable Object> lead) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("clientKey", arrival.clientKey());
        parameters.put("identityId", holder.identity().id);
        parameters.put("campaignId", campaign.id());
        parameters.put("accountId", account == null ? null : account.id());
        parameters.put("evidence", decision.choice().evidence());
        parameters.put("via", via);
        parameters.put("centerId", asked(decision).map(CenterFact::id).orElse(null));
        parameters.put("properties", properties(touchId, decision, classification));
        parameters.put("decision", arrival.inbound() ? decided : null);
        parameters.put("lead", lead);
        return parameters;
    }

    /** What is going to be stored of the lead record that the touch makes; it has to be routed still. */
    Map<String, @Nullable Object> lead(Lead lead) {
        return new HashMap<>(
                Map.of("id", lead.id(), "status", lead.status(), "createdAt", lead.createdAt(), "recordedAt", now));
    }

    TouchYear year() {
        return TouchYear.of(account == null ? null : account.id(), holder.identity().id, arrival.occurredAt());
    }

    TouchPoint point(Decision decision) {
        boolean notApplicable = arrival.inbound() && decision.verdict().relationship() == Relationship.NOT_APPLICABLE;
        String product = arrival.product() == null ? campaign.campaign().product() : arrival.product();
        return new TouchPoint(
                arrival.occurredAt(),
                arrival.kind(),
                arrival.direction(),
                notApplicable,
                Objects.requireNonNullElse(product, ""));
    }

    Touch touch(String id, CampaignMember member, Decision decision) {
        Optional<Object> center = asked(decision).map(CenterFact::center);
        return new Touch(
                id,
                arrival.kind(),
                arrival.direction(),
                arrival.occurredAt(),
                now,
                provenance(),
                arrival.product(),
                new TouchParts(Map.of(
                        TouchPart.CAMPAIGN, Optional.of(campaign.campaign()),
                        TouchPart.PERSON, Optional.of(holder.person().person),
                        TouchPart.ACCOUNT, Optional.ofNullable(account),
                        TouchPart.BUYING_CENTER, center,
                        TouchPart.MEMBER, Optional.of(member))));
    }

    private Map<String, Object> properties(String touchId, Decision decision, Classification classification) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", touchId);
        properties.put("kind", arrival.kind());
        properties.put("direction", arrival.direction());
        properties.put("occurredAt", arrival.occurredAt());
        properties.put("recordedAt", now);
        properties.put("provenance", provenance());
        properties.put("source", arrival.source());
        properties.put("product", arrival.product());
        properties.put("clientKey", arrival.clientKey());
        properties.put("bodyHash", arrival.bodyHash());
        properties.put("contentKey", arrival.contentKey());
        properties.put("evidence", decision.choice().evidence());
        // an address may show an account only later, by a claim
        properties.put(
                "title", arrival.email() == null ? null : arrival.details().title());
        properties.put("identityId", holder.identity().id);
        properties.put("campaignId", campaign.id());
        properties.put("accountId", account == null ? null : account.id());
        properties.put("buyingCenterId", asked(decision).map(CenterFact::id).orElse(null));
        properties.put("backfillEvidence", arrival.evidence());
        if (arrival.actor() != null) {
            properties.put("by", arrival.actor().by());
            properties.put("human", arrival.actor().human() ? true : null);
        }
        properties.put("category", arrival.inbound() ? classification.category() : null);
        return properties;
    }

    /** What is stored of the decision. */
    Map<String, Object> decision(Decision decision, Classification shown) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", Ids.next(NodeKind.CLASSIFICATION));
        properties.put("category", shown.category());
        properties.put("relationship", shown.relationship());
        properties.put("reason", shown.reason());
        properties.put("newPerson", shown.newPerson());
        properties.put("relatedCustomer", shown.relatedCustomer());
        properties.put("formerCustomer", shown.formerCustomer());
        properties.put("possibleCustomer", shown.possibleCustomer());
        properties.put("newBuyingCenter", shown.newBuyingCenter());
        properties.put("leadMethod", shown.leadMethod());
        properties.put("leadCreated", shown.leadCreated());
        properties.put("leadDue", shown.leadDue());
        properties.put("configurationVersion", (long) shown.configurationVersion());
        properties.put("asOf", shown.asOf());
        properties.put("decidedAt", shown.decidedAt());
        properties.put(
                "accountId", shown.account() == null ? null : shown.account().id());
        properties.put(
                "buyingCenterIds",
                decision.centers().stream().map(CenterFact::id).toList());
        properties.put("duplicates", DuplicateText.write(shown.possibleDuplicates()));
        properties.put("explanation", ExplanationText.write(shown.explanation()));
        return properties;
    }

    private Optional<CenterFact> asked(Decision decision) {
        return decision.centers().stream()
                .filter(center -> center.key().equals(arrival.centerKey()))
                .findFirst();
    }

    private Provenance provenance() {
        if (arrival.evidence() != null) {
            return Provenance.BACKFILL;
        }
        EntryPoint source = arrival.source();
        return source == EntryPoint.LIST_IMPORT || source == EntryPoint.DATA_SYNC ? Provenance.IMPORT : Provenance.LIVE;
    }
}
