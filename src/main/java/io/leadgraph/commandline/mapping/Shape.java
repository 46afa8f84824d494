package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a mapping says of one value of an input: a single value, an object or a list. */
sealed interface Shape permits ValueShape, ObjectShape, ListShape {
    /** Sent as null, which clears; a plain null is left out, which keeps what is there. */
    Object CLEAR = new Object();

    /**
     * @param path of the value in the input, such as {@code externalIds.0.id}
     * @return the value, CLEAR, or null to leave it out
     * @throws RefusedRow when the row's text can't become that value
     */
    @Nullable
    Object build(FileRow row, String path);

    /** @return whether the value is the same for every row; an object of such values alone says nothing about a row */
    boolean fixed();

    Stream<String> columns();
}
