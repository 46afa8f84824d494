package io.leadgraph.facts.touch;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a touch leads to, as far as it was read.
 *
 * @param read the record of each part, empty where the touch has none; a part that was not read is not there
 */
public record TouchParts(Map<TouchPart, Optional<Object>> read) {
    private static final Map<TouchPart, Function<Row, Object>> RECORDS = Map.of(
            TouchPart.CAMPAIGN, Campaign::of,
            TouchPart.PERSON, Person::of,
            TouchPart.ACCOUNT, Account::of,
            TouchPart.BUYING_CENTER, BuyingCenter::of,
            TouchPart.MEMBER, CampaignMember::of);

    /** From the keys of a touch's map projection that are named like its parts. */
    static TouchParts of(Row touch) {
        Map<TouchPart, Optional<Object>> read = new EnumMap<>(TouchPart.class);
        RECORDS.forEach((part, record) -> {
            if (touch.values().containsKey(part.field())) {
                read.put(
                        part, Optional.ofNullable(touch.rowOrNull(part.field())).map(record));
            }
        });
        return new TouchParts(read);
    }

    boolean has(TouchPart part) {
        return read.containsKey(part);
    }

    /** The part's record; null where the touch has none, or it was not read. */
    @Nullable
    Object get(TouchPart part) {
        return read.getOrDefault(part, Optional.empty()).orElse(null);
    }
}
