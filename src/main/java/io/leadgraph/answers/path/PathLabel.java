package io.leadgraph.answers.path;

/** What of a touch stands in a path; the names are part of the API. */
enum PathLabel {
    KIND,
    CAMPAIGN_KIND,
    PRODUCT
}
