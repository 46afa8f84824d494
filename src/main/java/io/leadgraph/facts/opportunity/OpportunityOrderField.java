package io.leadgraph.facts.opportunity;

import io.leadgraph.platform.paging.SortField;
import io.leadgraph.platform.paging.SortType;

/** By what opportunities can be ordered; the names are part of the API. */
enum OpportunityOrderField implements SortField {
    KEY("key", SortType.TEXT),
    CREATED_AT("recordedAt", SortType.TIME),
    AMOUNT("sortAmount", SortType.WHOLE_NUMBER),
    OPENED_AT("sortOpened", SortType.TIME),
    CLOSED_AT("sortClosed", SortType.TIME);

    private final String property;
    private final SortType type;

    OpportunityOrderField(String property, SortType type) {
        this.property = property;
        this.type = type;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public SortType type() {
        return type;
    }
}
