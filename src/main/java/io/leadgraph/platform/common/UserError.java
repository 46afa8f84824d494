package io.leadgraph.platform.common;

import java.util.List;
import java.util.stream.Stream;

/**
 * A business refusal, told in the payload.
 *
 * @param field path in the input, such as {@code ["inputs", "3", "email"]}
 * @param message what is wrong and what to do, without the value itself: it may be personal data
 */
public record UserError(List<String> field, UserErrorCode code, String message) {

    public static UserError of(UserErrorCode code, String message, String... field) {
        return new UserError(List.of(field), code, message);
    }

    /** The same refusal with its path below another one, such as {@code ["inputs", "3"]}. */
    public UserError under(String... prefix) {
        return new UserError(Stream.concat(Stream.of(prefix), field.stream()).toList(), code, message);
    }
}
