package io.leadgraph.facts.customfield;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.Flaw;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads custom fields of one call. However many rows name fields nobody knows, the definitions are read once more and no oftener. */
public final class CustomFieldReader {
    private final CustomFieldGraph graph;
    private boolean fresh;

    CustomFieldReader(CustomFieldGraph graph) {
        this.graph = graph;
    }

    /**
     * Reads the list {@code [{name, value}]} under a field. What is not defined (NOT_FOUND), of the wrong type (INVALID), too long or
     * given twice (INVALID) is refused on the row, at {@code [<field>, <i>, name or value]}.
     *
     * @return typed values by name; empty where the list is absent, null or empty
     */
    public Map<String, Object> read(InputRow row, String field) {
        List<?> list = row.values().get(field) instanceof List<?> given ? given : List.of();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < list.size(); at++) {
            readOne(row, new String[] {field, Integer.toString(at)}, (Map<?, ?>) list.get(at), values);
        }
        return values;
    }

    private void readOne(InputRow row, String[] path, Map<?, ?> entry, Map<String, Object> values) {
        String name = (String) Objects.requireNonNull(entry.get("name"));
        CustomFieldDefinition definition = definition(name);
        if (definition == null) {
            row.refuse(UserErrorCode.NOT_FOUND, "No field of this name is defined", path[0], path[1], "name");
        } else if (values.containsKey(name)) {
            row.refuse(UserErrorCode.INVALID, "The field is given twice", path[0], path[1], "name");
        } else {
            Object value = value(row, path, definition.type(), (String) Objects.requireNonNull(entry.get("value")));
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    private static @Nullable Object value(InputRow row, String[] path, CustomFieldType type, String text) {
        Flaw flaw = Texts.flawOf(text, InputRow.TEXT).orElse(null);
        Object value = flaw == null ? type.read(text) : null;
        if (value == null) {
            UserErrorCode code = flaw == Flaw.TOO_LONG ? UserErrorCode.TOO_LONG : UserErrorCode.INVALID;
            row.refuse(code, "Is not a value of type " + type, path[0], path[1], "value");
        }
        return value;
    }

    private @Nullable CustomFieldDefinition definition(String name) {
        CustomFieldDefinition known = graph.known(name);
        if (known == null && !fresh) {
            fresh = true;
            graph.refresh();
            known = graph.known(name);
        }
        return known;
    }
}
