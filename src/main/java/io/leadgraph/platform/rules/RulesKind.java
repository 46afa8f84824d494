package io.leadgraph.platform.rules;

import io.leadgraph.platform.graph.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of versioned rules.
 *
 * @param name what it is stored under, as a label too
 * @param type a record; its components {@code name}, {@code version} and {@code recordedAt}, where it has them, are stored beside its text
 * @param builtIn what holds before anybody has defined anything
 */
public record RulesKind<T extends Versioned>(String name, Class<T> type, T builtIn) {
    /** Passes over what the record has no component for: a name that only some kinds have, or something that was said once. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String NAME = "name";
    private static final String VERSION = "version";
    private static final String RECORDED_AT = "recordedAt";

    /** What the kind is stored under that the API names so: {@code LIGHT_RULES} is {@code LightRules}. */
    static String named(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The text of a version. */
    String definition(T rules) {
        ObjectNode all = JSON.valueToTree(rules);
        return JSON.writeValueAsString(all.remove(List.of(NAME, VERSION, RECORDED_AT)));
    }

    /** A stored version; the built-in one where none is stored. */
    public T of(@Nullable Row row) {
        if (row == null) {
            return builtIn;
        }
        ObjectNode all = (ObjectNode) JSON.readTree(row.string("definition"));
        all.put(NAME, row.string(NAME));
        all.put(VERSION, row.integer(VERSION));
        all.put(RECORDED_AT, row.instant(RECORDED_AT).toString());
        return JSON.treeToValue(all, type);
    }
}
