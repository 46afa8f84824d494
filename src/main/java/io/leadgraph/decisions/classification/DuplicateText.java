package io.leadgraph.decisions.classification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Possible duplicates as the graph keeps them: a line a person, the id and what they have in common; never a name. */
public final class DuplicateText {
    private DuplicateText() {}

    public static String write(List<PossibleDuplicate> duplicates) {
        return duplicates.stream()
                .map(duplicate -> duplicate.person().id() + " " + String.join(" ", duplicate.evidence()))
                .collect(Collectors.joining("\n"));
    }

    /** Who a line is about. */
    static String id(String line) {
        return line.split(" ", 2)[0];
    }

    /** What the person of a line has in common. */
    static List<SuggestionEvidence> evidence(String line) {
        return Arrays.stream(line.split(" "))
                .skip(1)
                .map(SuggestionEvidence::valueOf)
                .toList();
    }
}
