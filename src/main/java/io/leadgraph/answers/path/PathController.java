package io.leadgraph.answers.path;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.touch.TouchPart;
import io.leadgraph.platform.paging.Below;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PathController {
    private final JourneySearch search;
    private final PathGraph graph;

    PathController(JourneySearch search, PathGraph graph) {
        this.search = search;
        this.graph = graph;
    }

    @QueryMapping
    Connection<JourneyMatch> journeys(
            @Argument JourneyOwner of,
            @Argument List<JourneyStep> pattern,
            @Argument @Nullable OffsetDateTime from,
            @Argument @Nullable OffsetDateTime to,
            PageRequest page,
            DataFetchingEnvironment environment) {
        Set<TouchPart> parts = TouchPart.selected(Below.of(environment), "nodes/touches/", "edges/node/touches/");
        return search.page(SearchRequest.of(of, new JourneyPattern(pattern), from, to, page, parts));
    }

    @QueryMapping
    JourneyPaths journeyPaths(
            @Argument JourneyOwner of,
            @Argument PathLabel by,
            @Argument OffsetDateTime from,
            @Argument OffsetDateTime to,
            @Argument int depth,
            @Argument int top) {
        return graph.paths(new PathRequest(of, by, from.toInstant(), to.toInstant(), depth, top));
    }
}
