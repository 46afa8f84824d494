package io.leadgraph.facts.person;

import io.leadgraph.platform.paging.SortField;
import io.leadgraph.platform.paging.SortType;

/** By what people can be ordered; the names are part of the API. */
enum PersonOrderField implements SortField {
    CREATED_AT("recordedAt", SortType.TIME),
    NAME("sortName", SortType.TEXT);

    private final String property;
    private final SortType type;

    PersonOrderField(String property, SortType type) {
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
