package io.leadgraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The story in {@code graph-schema/demo}, step by step, as a client would send it. */
public final class DemoStory {
    private DemoStory() {}

    /** One operation of {@code queries/graphql} and its variables. */
    public record Step(String operation, Map<String, Object> variables) {
        public String document() {
            return text(Path.of("queries", "graphql", operation + ".graphql"));
        }
    }

    public static List<Step> steps() {
        return new JsonMapper()
                .readValue(text(Path.of("graph-schema", "demo", "story.json")), new TypeReference<List<Step>>() {});
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
