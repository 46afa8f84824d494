package io.leadgraph.platform.rules;

/** One version of what a tenant defines. */
public interface Versioned {
    /** Counted from 1, without a gap; 0 for the built-in one. */
    int version();
}
