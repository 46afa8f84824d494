package io.leadgraph.platform.api.coercion;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that the schema does not take.
 *
 * @param field where it stands, from the variable or the argument on, such as {@code ["inputs", "3", "kind"]}
 * @param reason what can stand there, a sentence without the value: it may be personal data
 */
record InputFault(List<String> field, String reason) {

    /** @param where what the path begins with: a variable or an argument */
    String message(String where) {
        String place = field.size() == 1
                ? ""
                : field.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ", " at [", "]"));
        return "%s '%s' has an invalid value%s: %s".formatted(where, field.getFirst(), place, reason);
    }
}
