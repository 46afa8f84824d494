package io.leadgraph.funnel;

/** By what a funnel is split. */
enum FunnelGroup {
    CAMPAIGN,
    MONTH
}
