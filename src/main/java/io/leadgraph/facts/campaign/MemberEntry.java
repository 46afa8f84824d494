package io.leadgraph.facts.campaign;

/** How a person came into a campaign: as one never heard of, or known before. */
public enum MemberEntry {
    NEW,
    RETURNING
}
