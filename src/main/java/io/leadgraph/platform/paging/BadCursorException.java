package io.leadgraph.platform.paging;

import io.leadgraph.platform.common.BadArgumentException;
import org.jspecify.annotations.Nullable;

/** A cursor that was made up, cut, or given out by another list. */
public final class BadCursorException extends BadArgumentException {
    public BadCursorException() {
        this(null);
    }

    BadCursorException(@Nullable Throwable cause) {
        super("A cursor is not one this list gave out", cause);
    }
}
