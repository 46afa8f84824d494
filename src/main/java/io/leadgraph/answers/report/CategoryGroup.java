package io.leadgraph.answers.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what touches are grouped; the names are part of the API. */
enum CategoryGroup {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    CAMPAIGN,
    ENTRY_POINT,
    RELATIONSHIP,
    NEWNESS;

    boolean isPeriod() {
        return compareTo(YEAR) <= 0;
    }

    /** What the database calls a period of this length; null for what is no period. */
    @Nullable
    String unit() {
        return isPeriod() ? name().toLowerCase(Locale.ROOT) : null;
    }
}
