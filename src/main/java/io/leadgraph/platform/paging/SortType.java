package io.leadgraph.platform.paging;

/** What kind of value a list is sorted by. */
public enum SortType {
    TEXT,
    TIME,
    DAY,
    WHOLE_NUMBER;

    /** Where a page is read of such a list. */
    Keyset<?> place(PageRequest page, Order order) {
        return switch (this) {
            case TEXT -> Keyset.byText(page, order);
            case TIME -> Keyset.byTime(page, order);
            case DAY -> Keyset.byDay(page, order);
            case WHOLE_NUMBER -> Keyset.byWholeNumber(page, order);
        };
    }
}
