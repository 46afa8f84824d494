package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Values an operation has so that it can be tried, such as the key of a demo's campaign: nobody means them who exports. */
final class SampleValues {
    /** The comment by which an operation names its variables that have one. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^# Sample values: (.+)\\.$");

    private SampleValues() {}

    /** @throws ImportFailed where a variable would keep its sample value */
    static void refuse(String nameOrPath, String operation, JsonNode variables) {
        List<String> left =
                of(operation).stream().filter(name -> !variables.has(name)).toList();
        if (!left.isEmpty()) {
            throw ImportFailed.input("%s has only sample values of %s: say what you mean, --variables '{%s}'"
                    .formatted(
                            nameOrPath,
                            String.join(", ", left),
                            left.stream().map(name -> "\"" + name + "\": …").collect(Collectors.joining(", "))));
        }
    }

    static List<String> of(String operation) {
        Matcher comment = COMMENT.matcher(operation);
        return comment.find() ? List.of(comment.group(1).split(", ")) : List.of();
    }
}
