package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.ImportFailed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One value of a mapping file and its path in the file, so that every complaint says where. */
record Setting(String where, @Nullable Object value) {

    Map<String, Setting> members() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("must have named entries");
        }
        Map<String, Setting> members = new LinkedHashMap<>();
        map.forEach((key, entry) -> members.put(String.valueOf(key), new Setting(where + "." + key, entry)));
        return members;
    }

    List<Setting> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("must be a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Setting(where + "[" + i + "]", list.get(i)))
                .toList();
    }

    /** @return a list of texts; one text alone is a list of one */
    List<String> texts() {
        return value instanceof List ? items().stream().map(Setting::text).toList() : List.of(text());
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("must be a text");
    }

    /** YAML turns an unquoted 2020-01-01 into a time of its own making, so only plain values pass. */
    Object scalar() {
        if (value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        throw wrong("must be a text, a whole number, true or false; put anything else in quotes");
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean flag(String key) {
        return has(key) && Boolean.TRUE.equals(at(key).value());
    }

    String text(String key, String otherwise) {
        return has(key) ? at(key).text() : otherwise;
    }

    boolean has(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    Setting at(String key) {
        Setting member = members().get(key);
        if (member == null) {
            throw wrong("lacks '" + key + "'");
        }
        return member;
    }

    Setting only(Set<String> known) {
        members().keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong("has an unknown entry '" + key + "'");
                });
        return this;
    }

    ImportFailed wrong(String message) {
        return ImportFailed.input("mapping " + where + " " + message);
    }
}
