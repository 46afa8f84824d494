package io.leadgraph.intake.read;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The canonical form of an input: keys sorted, absent and null alike, times as instants; two inputs that mean the same hash the same. */
public final class InputHash {
    private InputHash() {}

    /** SHA-256 of the canonical form, in hexadecimal. */
    public static String hash(Map<?, ?> input) {
        return Hashing.sha256()
                .hashString(canonical(input), StandardCharsets.UTF_8)
                .toString();
    }

    private static String canonical(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> object(map);
            case Collection<?> list ->
                list.stream().map(InputHash::canonical).collect(Collectors.joining(",", "[", "]"));
            case OffsetDateTime time -> quoted(time.toInstant().toString());
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> quoted(value.toString());
        };
    }

    private static String object(Map<?, ?> map) {
        TreeMap<String, String> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                sorted.put((String) key, canonical(value));
            }
        });
        return sorted.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
