package io.leadgraph.platform.common;

import org.jspecify.annotations.Nullable;

/** An argument of a read that can't be answered; becomes a GraphQL error BAD_USER_INPUT with this message. */
public class BadArgumentException extends RuntimeException {
    public BadArgumentException(String message) {
        this(message, null);
    }

    public BadArgumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
