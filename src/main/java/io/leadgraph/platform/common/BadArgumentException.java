package io.leadgraph.platform.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An argument of a read that can't be answered; becomes a GraphQL error BAD_USER_INPUT with this message. */
public class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> field;

    public BadArgumentException(String message) {
        this(message, List.of());
    }

    /** @param field where the value stands, from the argument on, such as {@code ["by", "email"]} */
    public BadArgumentException(String message, List<String> field) {
        super(message);
        this.field = List.copyOf(field);
    }

    public BadArgumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.field = List.of();
    }

    /** Where the value stands; empty where the message says it. */
    public List<String> field() {
        return field;
    }
}
