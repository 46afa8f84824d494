package io.leadgraph.facts.center;

/** By what buying centers can be ordered; the names are part of the API. */
enum BuyingCenterOrderField {
    NAME,
    KEY
}
