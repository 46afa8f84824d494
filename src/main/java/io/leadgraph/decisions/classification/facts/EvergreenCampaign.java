package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.campaign.CampaignKind;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * An evergreen campaign that is made when it is first needed: of an entry point, of a lead source, or of a kind of evidence. All
 * about it follows from
 * its key, so that it does not matter who needs it first.
 */
public record EvergreenCampaign(String key, String name, CampaignKind kind) {
    private static final String PREFIX = "evergreen:";
    private static final String SOURCE = PREFIX + "source:";
    private static final String EVIDENCE = PREFIX + "evidence:";

    public static String key(EntryPoint entryPoint) {
        return PREFIX + entryPoint.name().toLowerCase(Locale.ROOT);
    }

    /** Values that differ by case, or by blanks around them, are one source. */
    public static String key(String leadSource) {
        return SOURCE
                + Normalizer.normalize(leadSource.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    public static String key(BackfillEvidence evidence) {
        return EVIDENCE + evidence.name().toLowerCase(Locale.ROOT);
    }

    public static EvergreenCampaign of(String key) {
        if (key.startsWith(SOURCE)) {
            return new EvergreenCampaign(key, "Lead source: " + key.substring(SOURCE.length()), CampaignKind.OTHER);
        }
        if (key.startsWith(EVIDENCE)) {
            BackfillEvidence evidence =
                    BackfillEvidence.valueOf(key.substring(EVIDENCE.length()).toUpperCase(Locale.ROOT));
            return new EvergreenCampaign(key, "History: " + evidence.words(), evidence.campaignKind());
        }
        EntryPoint source = EntryPoint.valueOf(key.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
        String words = source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new EvergreenCampaign(key, "Evergreen: " + words, kind(source));
    }

    public Map<String, Object> properties() {
        return Map.of("id", Ids.next(NodeKind.CAMPAIGN), "key", key, "name", name, "kind", kind);
    }

    private static CampaignKind kind(EntryPoint source) {
        return switch (source) {
            case EVENT_SCAN -> CampaignKind.EVENT;
            case REFERRAL -> CampaignKind.REFERRAL;
            case PHONE -> CampaignKind.PHONE;
            default -> CampaignKind.OTHER;
        };
    }
}
