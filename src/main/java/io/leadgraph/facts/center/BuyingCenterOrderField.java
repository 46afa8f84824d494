package io.leadgraph.facts.center;

import io.leadgraph.platform.paging.SortField;
import io.leadgraph.platform.paging.SortType;

/** By what buying centers can be ordered; the names are part of the API. */
enum BuyingCenterOrderField implements SortField {
    NAME("sortName"),
    KEY("key");

    private final String property;

    BuyingCenterOrderField(String property) {
        this.property = property;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public SortType type() {
        return SortType.TEXT;
    }
}
