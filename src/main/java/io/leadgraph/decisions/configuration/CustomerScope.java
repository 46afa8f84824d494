package io.leadgraph.decisions.configuration;

/** Whose customer agreements count for an account; the names are part of the API. */
public enum CustomerScope {
    SELF,
    GROUP_WIDE_ANCESTORS,
    WHOLE_TREE
}
