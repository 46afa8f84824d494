package io.leadgraph.platform.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** GraphiQL from Maven jars, with the operations of {@code queries/graphql} to start from; Spring's own page needs the internet. */
@Controller
class GraphiqlController {
    private final List<ExampleOperation> examples;

    GraphiqlController(ResourcePatternResolver resources) throws IOException {
        Resource[] files = resources.getResources("classpath*:queries/graphql/*.graphql");
        this.examples = Arrays.stream(files)
                .map(GraphiqlController::read)
                .sorted(Comparator.comparing(ExampleOperation::name))
                .toList();
    }

    @GetMapping("/graphiql")
    String page() {
        return "forward:/graphiql/index.html";
    }

    @GetMapping("/graphiql/examples")
    @ResponseBody
    List<ExampleOperation> examples() {
        return examples;
    }

    private static ExampleOperation read(Resource file) {
        try {
            return ExampleOperation.of(
                    String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
