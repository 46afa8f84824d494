package io.leadgraph.platform.rules;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.WholeList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RulesController {
    private final RulesGraph graph;

    RulesController(RulesGraph graph) {
        this.graph = graph;
    }

    @QueryMapping
    Connection<RulesVersion> rulesVersions(
            @Argument String kind, @Argument String name, PageRequest page, DataFetchingEnvironment environment) {
        String stored = RulesKind.named(kind);
        return WholeList.counted(graph.page(stored, name, page), environment, () -> graph.count(stored, name));
    }
}
