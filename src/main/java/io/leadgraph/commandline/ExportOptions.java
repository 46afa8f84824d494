package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one export is asked to do.
 *
 * @param url where exports are served
 * @param body the request
 */
record ExportOptions(URI url, ExportForm form, String body) {

    /**
     * @param nameOrPath of the operation
     * @param graphql the GraphQL address
     * @throws ImportFailed when there is no such operation, the variables are no JSON object, or one keeps its sample value
     */
    static ExportOptions of(String nameOrPath, String variables, ExportForm form, URI graphql) {
        ImportOptions.http(graphql);
        String operation = text(nameOrPath);
        JsonNode given = variables(variables);
        SampleValues.refuse(nameOrPath, operation, given);
        Map<String, Object> body = Map.of("query", operation, "variables", given);
        return new ExportOptions(
                graphql.resolve("export"), form, JsonMapper.shared().writeValueAsString(body));
    }

    private static JsonNode variables(String text) {
        try {
            JsonNode variables = JsonMapper.shared().readTree(text);
            if (variables.isObject()) {
                return variables;
            }
        } catch (JacksonException broken) {
            // said below, without the parser's words about its own inside
        }
        throw ImportFailed.input("--variables must be a JSON object");
    }

    private static String text(String nameOrPath) {
        try (@Nullable InputStream bundled = bundled(nameOrPath)) {
            return bundled == null
                    ? Files.readString(Path.of(nameOrPath))
                    : new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ImportFailed.input("no operation '%s': neither one that comes with the program nor a readable file"
                    .formatted(nameOrPath));
        }
    }

    private static @Nullable InputStream bundled(String name) {
        return name.matches("\\w+")
                ? ExportOptions.class.getResourceAsStream("/queries/graphql/" + name + ".graphql")
                : null;
    }
}
