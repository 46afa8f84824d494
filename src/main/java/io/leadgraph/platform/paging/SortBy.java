package io.leadgraph.platform.paging;

import java.util.function.BiFunction;

/**
 * One of the values that a long list can be sorted by.
 *
 * @param property what an index holds; every element has it, so that no order leaves one out
 * @param place where a page is read, such as {@code Keyset::byTime}
 */
public record SortBy(String property, BiFunction<PageRequest, Order, Keyset<?>> place) {

    /** A text, such as a name or a key. */
    public static SortBy text(String property) {
        return new SortBy(property, Keyset::byText);
    }
}
