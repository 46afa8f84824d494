package io.leadgraph.commandline;

import io.leadgraph.commandline.send.GraphqlClient;
import io.leadgraph.commandline.send.RequestRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A pair of people the server suggests to be one, by their ids, with what was found alike. */
record Suggested(String person, String other, double confidence, List<String> likenesses) {
    private static final String PAGE = """
            query ($after: String) { it: suggestedDuplicates(first: 500, after: $after) {
              nodes { person { id } other { id } confidence evidence { likeness bits } } pageInfo { hasNextPage endCursor } } }""";

    static List<Suggested> all(GraphqlClient client) throws RequestRefused {
        List<Suggested> all = new ArrayList<>();
        String after = null;
        do {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("after", after);
            JsonNode page = client.ask(PAGE, variables).path("it");
            page.path("nodes").forEach(node -> all.add(of(node)));
            JsonNode info = page.path("pageInfo");
            after = info.path("hasNextPage").asBoolean()
                    ? info.path("endCursor").asString()
                    : null;
        } while (after != null);
        return all;
    }

    private static Suggested of(JsonNode node) {
        List<String> likenesses = new ArrayList<>();
        for (JsonNode found : node.path("evidence")) {
            if (found.path("bits").asDouble() > 0) {
                likenesses.add(found.path("likeness").asString());
            }
        }
        return new Suggested(
                node.path("person").path("id").asString(),
                node.path("other").path("id").asString(),
                node.path("confidence").asDouble(),
                likenesses);
    }
}
