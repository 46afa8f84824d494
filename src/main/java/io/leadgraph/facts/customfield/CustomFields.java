package io.leadgraph.facts.customfield;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Values of the tenant's own fields, between the text clients send and the properties {@code custom_<name>} of a node. */
@Service
public class CustomFields {
    private static final String PROPERTY = "custom_";
    private static final String STAMP = "_at";

    private final CustomFieldGraph graph;

    CustomFields(CustomFieldGraph graph) {
        this.graph = graph;
    }

    /** A reader for the rows of one call. */
    public CustomFieldReader reader() {
        return new CustomFieldReader(graph);
    }

    /** The properties that hold these values, each with the time it is stamped. */
    public static Map<String, Object> properties(Map<String, Object> values, Instant at) {
        Map<String, Object> properties = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            properties.put(property(name), value);
            properties.put(stamp(name), at);
        });
        return properties;
    }

    /** The values among the properties of a node, by name. */
    public List<CustomField> of(Row properties) {
        return properties.values().keySet().stream()
                .filter(CustomFields::isValue)
                .map(property -> property.substring(PROPERTY.length()))
                .sorted()
                .map(name -> field(name, properties))
                .filter(Objects::nonNull)
                .toList();
    }

    public static String property(String name) {
        return PROPERTY + name;
    }

    static String stamp(String name) {
        return PROPERTY + name + STAMP;
    }

    /** The property that holds since when the value of another one holds. */
    public static String stampOf(String value) {
        return value + STAMP;
    }

    /**
     * Those that hold beside what is known, values and times: of each field what was stamped last, of two at one time the greater value,
     * whichever was told first.
     */
    public static Map<String, Object> later(Map<String, ?> told, Map<String, ?> known) {
        Map<String, Object> later = new LinkedHashMap<>();
        told.keySet().stream()
                .filter(CustomFields::isValue)
                .filter(value -> isLater(told, known, value))
                .forEach(value -> {
                    later.put(value, Objects.requireNonNull(told.get(value)));
                    later.put(stampOf(value), Objects.requireNonNull(told.get(stampOf(value))));
                });
        return later;
    }

    private static boolean isLater(Map<String, ?> told, Map<String, ?> known, String value) {
        Object held = known.get(value);
        Object since = known.get(stampOf(value));
        if (held == null || since == null) {
            return true;
        }
        int order = time(told.get(stampOf(value))).compareTo(time(since));
        return order > 0 || (order == 0 && String.valueOf(told.get(value)).compareTo(held.toString()) > 0);
    }

    /** As it is to be stored, or as it was. */
    private static Instant time(@Nullable Object stamp) {
        return stamp instanceof ZonedDateTime stored ? stored.toInstant() : (Instant) Objects.requireNonNull(stamp);
    }

    /** Whether a property holds a value of a field rather than the time of one; no field's name ends like a stamp. */
    public static boolean isValue(String property) {
        return property.startsWith(PROPERTY) && !property.endsWith(STAMP);
    }

    /** Whether a property belongs to a custom field, value or time. */
    public static boolean isOurs(String property) {
        return property.startsWith(PROPERTY);
    }

    /** The field a property belongs to. */
    public static String name(String property) {
        String name = property.substring(PROPERTY.length());
        return name.endsWith(STAMP) ? name.substring(0, name.length() - STAMP.length()) : name;
    }

    static boolean isReserved(String name) {
        return name.endsWith(STAMP);
    }

    private @Nullable CustomField field(String name, Row properties) {
        CustomFieldDefinition definition = graph.stored(name);
        Object stored = properties.get(property(name));
        return definition == null || stored == null
                ? null
                : new CustomField(
                        name, definition.type(), definition.type().write(stored), properties.instant(stamp(name)));
    }
}
