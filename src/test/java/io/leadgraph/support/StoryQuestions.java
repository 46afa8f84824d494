package io.leadgraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The demo story told, and the operations of {@code queries/graphql} asked about it. */
public final class StoryQuestions {
    private final HttpGraphQlTester api;

    public StoryQuestions(HttpGraphQlTester api) {
        this.api = api;
    }

    public void tellTheStory() {
        DemoStory.steps().forEach(step -> ask(step.document(), step.variables()));
    }

    /** What the operation of this name answers. */
    public GraphQlTester.Response answer(String operation, Map<String, Object> variables) {
        try {
            return ask(Files.readString(Path.of("queries", "graphql", operation + ".graphql")), variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        GraphQlTester.Request<?> request = api.document(document);
        variables.forEach(request::variable);
        return request.execute();
    }
}
