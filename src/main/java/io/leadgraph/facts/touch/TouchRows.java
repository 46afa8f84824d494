package io.leadgraph.facts.touch;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.campaign.CampaignTrees;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a query that continues with {@code touch/neighbours}: each touch and each neighbour once, joined here, because sending a
 * campaign with every one of its touches costs more than reading it.
 */
public final class TouchRows {
    private final Set<TouchPart> parts;
    private final Map<TouchPart, Map<String, ?>> records = new EnumMap<>(TouchPart.class);

    private TouchRows(Row row, Set<TouchPart> parts) {
        this.parts = parts;
        records.put(TouchPart.CAMPAIGN, CampaignTrees.of(row.rows("campaigns")));
        records.put(TouchPart.PERSON, byKey(row.rows("people"), "identityId", Person::of));
        records.put(TouchPart.ACCOUNT, byKey(row.rows("accounts"), "id", Account::of));
        records.put(TouchPart.BUYING_CENTER, byKey(row.rows("buyingCenters"), "touchId", BuyingCenter::of));
        records.put(TouchPart.MEMBER, byKey(row.rows("members"), "key", CampaignMember::of));
    }

    /** The touches of one row, in its order, with the parts that were asked of the statement. */
    public static List<Touch> of(Row row, Set<TouchPart> parts) {
        TouchRows rows = new TouchRows(row, parts);
        return row.rows("touches").stream().map(rows::touch).toList();
    }

    private Touch touch(Row touch) {
        Map<TouchPart, Optional<Object>> read = new EnumMap<>(TouchPart.class);
        parts.forEach(part ->
                read.put(part, Optional.<Object>ofNullable(records(part).get(key(touch, part)))));
        return Touch.of(touch, new TouchParts(read));
    }

    private Map<String, ?> records(TouchPart part) {
        return records.getOrDefault(part, Map.of());
    }

    private static String key(Row touch, TouchPart part) {
        return switch (part) {
            case CAMPAIGN -> touch.string("campaignId");
            case PERSON -> touch.string("identityId");
            case ACCOUNT -> String.valueOf(touch.stringOrNull("accountId"));
            case BUYING_CENTER -> touch.string("id");
            case MEMBER -> touch.string("campaignId") + "|" + touch.string("identityId");
        };
    }

    private static Map<String, Object> byKey(List<Row> rows, String key, Function<Row, Object> record) {
        return rows.stream().collect(Collectors.toMap(found -> found.string(key), record, (one, other) -> one));
    }
}
