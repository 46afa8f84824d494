package io.leadgraph.engagement;

/** Which accounts a question about an account includes. */
enum EngagementScope {
    SELF,
    SUBTREE,
    ULTIMATE
}
