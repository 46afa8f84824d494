package io.leadgraph.facts.campaign;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.paging.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with what hangs on it, as stored or as it is to be.
 *
 * @param parentKey the campaign it is part of
 * @param statuses its own member statuses, in order
 */
record CampaignState(Campaign campaign, @Nullable String parentKey, List<MemberStatus> statuses) {

    /** Those whose cost nobody has told count for less than all others. */
    private static final Long NO_COST = -1L;

    static CampaignState of(Row row) {
        return new CampaignState(
                Campaign.of(Objects.requireNonNull(row.rowOrNull("campaign"))),
                row.stringOrNull("parentKey"),
                row.rows("statuses").stream().map(MemberStatus::of).toList());
    }

    /** The properties that differ from what is stored; null clears. */
    Map<String, @Nullable Object> changes(@Nullable CampaignState stored) {
        Map<String, @Nullable Object> changes = properties();
        if (stored != null) {
            changes.entrySet().removeAll(stored.properties().entrySet());
        }
        return changes;
    }

    private Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", campaign.name());
        properties.put("sortName", Texts.sortKey(campaign.name()));
        properties.put("kind", campaign.kind().name());
        properties.put("startsOn", campaign.startsOn());
        properties.put("endsOn", campaign.endsOn());
        properties.put("costE4", costE4());
        properties.put("currency", campaign.currency());
        properties.put("product", campaign.product());
        properties.put("evergreen", campaign.evergreen());
        properties.put("test", campaign.test());
        properties.put("sortStart", campaign.startsOn() == null ? Times.FIRST_DAY : campaign.startsOn());
        properties.put("sortCost", costE4() == null ? NO_COST : costE4());
        return properties;
    }

    private @Nullable Long costE4() {
        return campaign.cost() == null
                ? null
                : campaign.cost().movePointRight(4).longValueExact();
    }
}
