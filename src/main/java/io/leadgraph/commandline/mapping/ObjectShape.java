package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An input object; left out where only its constants would remain. */
public record ObjectShape(Map<String, Shape> members) implements Shape {

    @Override
    public @Nullable Object build(FileRow row, String path) {
        Map<String, Object> built = values(row, path.isEmpty() ? "" : path + ".");
        boolean telling = built.keySet().stream().anyMatch(name -> !shape(name).fixed());
        return telling || fixed() ? sendable(built) : null;
    }

    /** @return the whole input of one row, however little is in it */
    public Map<String, @Nullable Object> input(FileRow row) {
        return sendable(values(row, ""));
    }

    private Map<String, Object> values(FileRow row, String prefix) {
        Map<String, Object> built = new LinkedHashMap<>();
        members.forEach((name, shape) -> {
            Object value = shape.build(row, prefix + name);
            if (value != null) {
                built.put(name, value);
            }
        });
        built.keySet().removeIf(name -> shape(name) instanceof ValueShape leaf && leaf.lonely(built.keySet()));
        return built;
    }

    private Shape shape(String name) {
        return Objects.requireNonNull(members.get(name));
    }

    private static Map<String, @Nullable Object> sendable(Map<String, Object> built) {
        Map<String, @Nullable Object> sendable = new LinkedHashMap<>();
        built.forEach((name, value) -> sendable.put(name, value.equals(CLEAR) ? null : value));
        return sendable;
    }

    @Override
    public boolean fixed() {
        return members.values().stream().allMatch(Shape::fixed);
    }

    @Override
    public Stream<String> columns() {
        return members.values().stream().flatMap(Shape::columns);
    }
}
