package io.leadgraph.facts.account;

import io.leadgraph.platform.paging.SortField;
import io.leadgraph.platform.paging.SortType;

/** By what accounts can be ordered; the names are part of the API. */
enum AccountOrderField implements SortField {
    NAME("sortName", SortType.TEXT),
    KEY("key", SortType.TEXT),
    CREATED_AT("recordedAt", SortType.TIME),
    OWNER("sortOwner", SortType.TEXT);

    private final String property;
    private final SortType type;

    AccountOrderField(String property, SortType type) {
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
