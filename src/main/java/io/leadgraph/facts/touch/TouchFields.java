package io.leadgraph.facts.touch;

import graphql.schema.idl.RuntimeWiring;
import io.leadgraph.platform.paging.BatchedRead;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

@Component
class TouchFields implements RuntimeWiringConfigurer {
    private final BatchedRead<TouchPartKey, Object> unread;

    TouchFields(TouchGraph graph, BatchLoaderRegistry registry) {
        unread = new BatchedRead<>(registry, "touchParts", graph::parts);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (TouchPart part : TouchPart.values()) {
            wiring.type("Touch", type -> type.dataFetcher(part.field(), new TouchPartFetcher(part, unread)));
        }
    }
}
