package io.leadgraph.facts.person.merge;

import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One of the two people of a merge.
 *
 * @param homeId the person that the reference names
 * @param root who that is now, with all details
 * @param parts everybody who was merged into that, and that one
 * @param apart who must not be merged with any of the parts
 */
record MergeSide(String homeId, Row root, List<String> parts, List<String> apart) {
    private static final List<String> DETAILS =
            List.of("firstName", "lastName", "title", "phone", "birthDate", "country", "company");

    static MergeSide of(Row row) {
        return new MergeSide(
                row.string("homeId"),
                Objects.requireNonNull(row.rowOrNull("root")),
                row.strings("parts"),
                row.strings("apart"));
    }

    String rootId() {
        return root.string("id");
    }

    boolean mustStayApartFrom(MergeSide other) {
        return apart.stream().anyMatch(other.parts::contains);
    }

    /** Details that both have and that differ. */
    List<MergeConflict> conflicts(MergeSide other) {
        TreeSet<String> custom = new TreeSet<>(root.values().keySet());
        custom.removeIf(name -> !name.startsWith("custom_") || name.endsWith("_at"));
        return Stream.concat(DETAILS.stream(), custom.stream())
                .filter(name -> root.get(name) != null && other.root.get(name) != null)
                .filter(name -> !Objects.equals(root.get(name), other.root.get(name)))
                .map(name -> new MergeConflict(
                        name.replaceFirst("^custom_", ""),
                        String.valueOf(root.get(name)),
                        String.valueOf(other.root.get(name))))
                .toList();
    }
}
