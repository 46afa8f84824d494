package io.leadgraph.platform.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what features pass into what both the driver and the database in process accept. */
public final class Parameters {
    private Parameters() {}

    /** Instants become times at UTC, enums their names, numbers wide; lists and maps are copied with their values turned. */
    public static Map<String, @Nullable Object> of(Map<String, ?> parameters) {
        Map<String, @Nullable Object> turned = LinkedHashMap.newLinkedHashMap(parameters.size());
        parameters.forEach((name, value) -> turned.put(name, turn(value)));
        return turned;
    }

    private static @Nullable Object turn(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            // The database in process would give back an int, a server always gives a long.
            case Integer number -> number.longValue();
            case Float number -> number.doubleValue();
            case Map<?, ?> map -> turnMap(map);
            case Collection<?> list -> list.stream().map(Parameters::turn).toList();
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> turnMap(Map<?, ?> map) {
        Map<String, @Nullable Object> turned = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((name, value) -> turned.put((String) name, turn(value)));
        return turned;
    }
}
