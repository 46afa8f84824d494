package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.campaign.CampaignKind;
import java.util.Locale;

/** What shows that a touch of the past took place, and how sure that makes it. */
public enum BackfillEvidence {
    /** A system noted the change itself, with its time. */
    FIELD_AUDIT(0.9, CampaignKind.OTHER),
    SUPPORT_CASE(0.9, CampaignKind.SUPPORT),
    EMAIL_LOG(0.8, CampaignKind.EMAIL),
    WEB_LOG(0.8, CampaignKind.CONTENT),
    /** Typed in by hand. */
    PHONE_LOG(0.7, CampaignKind.PHONE),
    /** Nothing but when a record was created. */
    RECORD_CREATED(0.5, CampaignKind.OTHER),
    OTHER(0.3, CampaignKind.OTHER);

    private final double confidence;
    private final CampaignKind campaignKind;

    BackfillEvidence(double confidence, CampaignKind campaignKind) {
        this.confidence = confidence;
        this.campaignKind = campaignKind;
    }

    /** From 0 to 1. */
    public double confidence() {
        return confidence;
    }

    CampaignKind campaignKind() {
        return campaignKind;
    }

    /** Such as {@code email log}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
