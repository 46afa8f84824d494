package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the files of one form.
 *
 * @param distinct columns; one row is made for each combination of their values (kept in memory), none: one for each line
 * @param when which rows it takes; null for all
 */
public record Step(
        String name,
        String file,
        Target target,
        List<String> distinct,
        @Nullable Condition when,
        ObjectShape fields) {

    public boolean takes(FileRow row) {
        return when == null || when.holds(row);
    }

    public String distinctKey(FileRow row) {
        return distinct.stream().map(row::cell).collect(Collectors.joining("\u0000"));
    }
}
