package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list; elements without a value are left out, and so is an empty list. */
record ListShape(List<Shape> items) implements Shape {

    @Override
    public @Nullable Object build(FileRow row, String path) {
        List<Object> built = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object value = items.get(i).build(row, path + "." + i);
            if (value != null && !value.equals(CLEAR)) {
                built.add(value);
            }
        }
        return built.isEmpty() ? null : built;
    }

    @Override
    public boolean fixed() {
        return items.stream().allMatch(Shape::fixed);
    }

    @Override
    public Stream<String> columns() {
        return items.stream().flatMap(Shape::columns);
    }
}
