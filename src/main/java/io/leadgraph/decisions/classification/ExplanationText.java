package io.leadgraph.decisions.classification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as the graph keeps it: a line a step, tabs between its parts. It holds ids and rules, never a name or an
 * address, so that erasing
 * a person need not touch it.
 */
public final class ExplanationText {
    private static final String NOTHING = "-";

    private ExplanationText() {}

    public static String write(List<ExplanationStep> steps) {
        return steps.stream().map(ExplanationText::line).collect(Collectors.joining("\n"));
    }

    public static List<ExplanationStep> read(String text) {
        return text.lines().map(ExplanationText::step).toList();
    }

    private static String line(ExplanationStep step) {
        String path = step.path().stream().map(ExplanationText::element).collect(Collectors.joining(";"));
        return String.join("\t", step.step(), step.rule(), step.outcome(), path);
    }

    private static String element(PathElement element) {
        RelationshipDirection direction = element.direction();
        return String.join(
                ",",
                element.label(),
                orNothing(element.nodeId()),
                orNothing(element.relationship()),
                orNothing(direction == null ? null : direction.name()));
    }

    private static ExplanationStep step(String line) {
        String[] parts = line.split("\t", -1);
        List<PathElement> path = parts[3].isEmpty()
                ? List.of()
                : Arrays.stream(parts[3].split(";"))
                        .map(ExplanationText::readElement)
                        .toList();
        return new ExplanationStep(parts[0], parts[1], parts[2], path);
    }

    private static PathElement readElement(String text) {
        String[] parts = text.split(",", -1);
        String direction = orNull(parts[3]);
        return new PathElement(
                parts[0],
                orNull(parts[1]),
                orNull(parts[2]),
                direction == null ? null : RelationshipDirection.valueOf(direction));
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? NOTHING : value;
    }

    private static @Nullable String orNull(String value) {
        return value.equals(NOTHING) ? null : value;
    }
}
