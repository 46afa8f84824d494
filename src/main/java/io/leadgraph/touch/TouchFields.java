package io.leadgraph.touch;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

@Component
class TouchFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (TouchPart part : TouchPart.values()) {
            wiring.type("Touch", type -> type.dataFetcher(part.field(), new TouchPartFetcher(part)));
        }
    }
}
