package io.leadgraph.facts.campaign;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides row by row what becomes of campaigns, without touching the graph; a refused row changes nothing. */
final class CampaignPlan {
    private final Map<String, CampaignState> stored;
    private final Map<String, CampaignState> campaigns;
    private final Map<String, String> parents;

    /** @param parents from key to key, all the way up from every campaign the rows name */
    CampaignPlan(Map<String, CampaignState> stored, Map<String, String> parents) {
        this.stored = stored;
        this.campaigns = new LinkedHashMap<>(stored);
        this.parents = new HashMap<>(parents);
    }

    /** The campaign after the row; empty where the row is refused. */
    Optional<CampaignState> apply(CampaignInput row, InputRow input) {
        CampaignState before = campaigns.get(row.key());
        String parentKey = row.parentKey().over(before == null ? null : before.parentKey());
        if (row.parentKey().given() && parentKey != null) {
            checkParent(row.key(), parentKey, input);
        }
        Campaign campaign = changed(before == null ? null : before.campaign(), row);
        check(campaign, row, input);
        if (!input.errors().isEmpty()) {
            return Optional.empty();
        }
        List<MemberStatus> statuses = row.statuses().over(before == null ? List.of() : before.statuses());
        CampaignState after = new CampaignState(campaign, parentKey, statuses == null ? List.of() : statuses);
        campaigns.put(row.key(), after);
        parents.remove(row.key());
        if (parentKey != null) {
            parents.put(row.key(), parentKey);
        }
        return Optional.of(after);
    }

    /** Whether a row of this key would make a new campaign. */
    boolean isNew(String key) {
        return !campaigns.containsKey(key);
    }

    /** The keys of stored campaigns that are not of a kind. */
    List<String> othersThan(CampaignKind kind) {
        return stored.values().stream()
                .map(CampaignState::campaign)
                .filter(campaign -> campaign.kind() != kind)
                .map(Campaign::key)
                .sorted()
                .toList();
    }

    CampaignDelta changes() {
        CampaignDelta changes = new CampaignDelta();
        campaigns.forEach((key, after) -> changes.add(stored.get(key), after));
        return changes;
    }

    private void checkParent(String key, String parentKey, InputRow input) {
        if (closesCycle(key, parentKey)) {
            input.refuse(UserErrorCode.CYCLE, "The campaign would be part of itself", "parentKey");
        } else if (!campaigns.containsKey(parentKey)) {
            input.refuse(UserErrorCode.NOT_FOUND, "No campaign has this key", "parentKey");
        }
    }

    private boolean closesCycle(String key, String parentKey) {
        String above = parentKey;
        while (above != null && !above.equals(key)) {
            above = parents.get(above);
        }
        return above != null;
    }

    private static Campaign changed(@Nullable Campaign before, CampaignInput row) {
        boolean evergreen = or(row.evergreen().over(before != null && before.evergreen()), false);
        String name = row.name().over(before == null ? null : before.name());
        return new Campaign(
                before == null ? Ids.next(NodeKind.CAMPAIGN) : before.id(),
                row.key(),
                name == null ? row.key() : name,
                or(row.kind().over(before == null ? null : before.kind()), CampaignKind.OTHER),
                over(row.startsOn(), before == null ? null : before.startsOn()),
                evergreen ? null : over(row.endsOn(), before == null ? null : before.endsOn()),
                evergreen ? BigDecimal.ZERO : over(row.cost(), before == null ? null : before.cost()),
                over(row.currency(), before == null ? null : before.currency()),
                over(row.product(), before == null ? null : before.product()),
                evergreen,
                or(row.test().over(before != null && before.test()), false));
    }

    /** What only the whole campaign can tell. */
    private static void check(Campaign campaign, CampaignInput row, InputRow input) {
        if (campaign.evergreen() && row.endsOn().value() != null) {
            input.refuse(UserErrorCode.INVALID, "An evergreen campaign never ends", "endsOn");
        }
        BigDecimal cost = row.cost().value();
        if (campaign.evergreen() && cost != null && cost.signum() != 0) {
            input.refuse(UserErrorCode.INVALID, "An evergreen campaign costs nothing", "cost");
        }
        if (campaign.startsOn() != null
                && campaign.endsOn() != null
                && campaign.endsOn().isBefore(campaign.startsOn())) {
            input.refuse(UserErrorCode.INVALID, "Is before the first day", "endsOn");
        }
        if (campaign.cost() != null && campaign.cost().signum() != 0 && campaign.currency() == null) {
            input.refuse(UserErrorCode.REQUIRED, "An amount needs a currency", "currency");
        }
    }

    private static <T> @Nullable T over(Patch<T> patch, @Nullable T before) {
        return patch.over(before);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
