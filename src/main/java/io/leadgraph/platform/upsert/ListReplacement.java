package io.leadgraph.platform.upsert;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A list that replaces another one. */
public final class ListReplacement {
    private ListReplacement() {}

    /** The wanted facts, each once, the stored one in place of a wanted one that says the same. */
    public static <T> List<T> replace(List<T> stored, List<T> wanted, BiPredicate<T, T> same) {
        return wanted.stream()
                .map(want -> stored.stream()
                        .filter(held -> same.test(held, want))
                        .findFirst()
                        .orElse(want))
                .distinct()
                .toList();
    }

    public static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}
