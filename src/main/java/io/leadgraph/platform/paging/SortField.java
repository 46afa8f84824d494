package io.leadgraph.platform.paging;

/** One of the values that a long list can be sorted by: a constant of an enum that the API shows. */
public interface SortField {
    /** What an index holds; every element has it, so that no order leaves one out. */
    String property();

    SortType type();
}
