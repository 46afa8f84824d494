package io.leadgraph.answers.report;

/** Which campaigns a performance is of; the names are part of the API. */
enum PerformanceScope {
    SELF,
    SUBTREE
}
