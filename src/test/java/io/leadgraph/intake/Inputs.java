package io.leadgraph.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Inputs of the API written short: JSON with single quotes and bare names, such as {@code email: 'bob@acme-tools.com'}. */
public final class Inputs {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private Inputs() {}

    @SuppressWarnings("unchecked")
    public static Map<String, Object> input(String fields, Object... values) {
        return LENIENT.readValue("{" + fields.formatted(values) + "}", LinkedHashMap.class);
    }

    /** A lead that came through a form. */
    public static Map<String, Object> form(String fields, Object... values) {
        return input("source: 'FORM', " + fields, values);
    }
}
