package io.leadgraph.facts.campaign;

import io.leadgraph.platform.paging.Cursor;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which order campaigns come. */
record CampaignOrder(Field field, boolean ascending) {
    /** By what campaigns can be ordered. */
    enum Field {
        NAME,
        KEY
    }

    static final CampaignOrder BY_NAME = new CampaignOrder(Field.NAME, true);

    /** From the input object {@code CampaignOrder}; by name if left out. */
    static CampaignOrder of(@Nullable Map<String, ?> input) {
        return input == null
                ? BY_NAME
                : new CampaignOrder(
                        Field.valueOf(String.valueOf(input.get("field"))), "ASC".equals(input.get("direction")));
    }

    Cursor cursor(Campaign campaign) {
        return new Cursor(
                field == Field.KEY ? campaign.key() : campaign.name().toLowerCase(Locale.ROOT), campaign.id());
    }
}
