package io.leadgraph.commandline.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file as a table: an array of records, records one after the other (NDJSON), or one object, which is a record or holds
 * them. The leaves of a record are its
 * columns, named by their path: {@code data.leadId}, {@code forms.0.title}. Holds one record at a time, or of an object the whole.
 *
 * @param records the member that holds the records, where they come in an object
 */
record JsonFile(Path path, @Nullable String records) implements RecordFile {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MOST_COLUMNS = 10_000;

    @Override
    public Header header() {
        Set<String> columns = new LinkedHashSet<>();
        eachRecord((record, line) -> {
            columns.addAll(leaves(record).keySet());
            if (columns.size() > MOST_COLUMNS) {
                throw wrong("line %d: more than %s different members".formatted(line, NumberText.number(MOST_COLUMNS)));
            }
        });
        return Header.of(List.copyOf(columns));
    }

    @Override
    public void eachRow(Header header, Consumer<FileRow> each) {
        eachRecord((record, line) -> {
            Map<String, String> leaves = leaves(record);
            List<String> cells = header.columns().stream()
                    .map(column -> leaves.getOrDefault(column, ""))
                    .toList();
            each.accept(new FileRow(header, line, cells));
        });
    }

    private void eachRecord(ObjLongConsumer<JsonNode> each) {
        try (InputStream bytes = Files.newInputStream(path);
                JsonParser parser = MAPPER.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        each.accept(parser.readValueAsTree(), line(parser));
                    }
                } else {
                    long line = line(parser);
                    inside(parser.readValueAsTree()).forEach(record -> each.accept(record, line));
                }
            }
        } catch (NoSuchFileException e) {
            throw wrong("no such file");
        } catch (JacksonException e) {
            throw wrong("line %d: not readable as JSON: %s"
                    .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw wrong("not readable: " + e.getMessage());
        }
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private List<JsonNode> inside(JsonNode object) {
        JsonNode inner = records == null ? null : object.get(records);
        if (inner == null || !inner.isArray()) {
            return List.of(object);
        }
        List<JsonNode> all = new ArrayList<>();
        inner.forEach(all::add);
        return all;
    }

    private static Map<String, String> leaves(JsonNode record) {
        Map<String, String> leaves = new LinkedHashMap<>();
        add(leaves, "", record);
        return leaves;
    }

    private static void add(Map<String, String> leaves, String path, JsonNode node) {
        String below = path.isEmpty() ? "" : path + ".";
        if (node.isObject()) {
            node.propertyStream().forEach(member -> add(leaves, below + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                add(leaves, below + at, node.get(at));
            }
        } else if (!node.isNull()) {
            leaves.put(path, node.asString());
        }
    }
}
