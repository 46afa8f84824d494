package io.leadgraph.answers.funnel;

/** By what a funnel is split. */
enum FunnelGroup {
    CAMPAIGN,
    MONTH
}
