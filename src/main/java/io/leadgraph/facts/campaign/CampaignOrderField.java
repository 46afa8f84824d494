package io.leadgraph.facts.campaign;

import io.leadgraph.platform.paging.SortField;
import io.leadgraph.platform.paging.SortType;

/** By what campaigns can be ordered; the names are part of the API. */
enum CampaignOrderField implements SortField {
    NAME("sortName", SortType.TEXT),
    KEY("key", SortType.TEXT),
    STARTS_ON("sortStart", SortType.DAY),
    COST("sortCost", SortType.WHOLE_NUMBER);

    private final String property;
    private final SortType type;

    CampaignOrderField(String property, SortType type) {
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
