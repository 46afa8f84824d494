package io.leadgraph.platform.paging;

import io.leadgraph.platform.common.BadArgumentException;
import org.jspecify.annotations.Nullable;

/** A cursor that was made up, cut, or given out by another list. */
public final class BadCursorException extends BadArgumentException {
    public BadCursorException() {
        this((Throwable) null);
    }

    /** The message of a cursor that is ours, but of another list or another order of this one. */
    static BadCursorException ofAnotherOrder() {
        return new BadCursorException("A cursor is of another list, or of this one in another order", null);
    }

    BadCursorException(@Nullable Throwable cause) {
        this("A cursor is not one this list gave out", cause);
    }

    private BadCursorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
