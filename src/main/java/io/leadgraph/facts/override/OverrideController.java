package io.leadgraph.facts.override;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.WholeList;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class OverrideController {
    private final Overrides overrides;
    private final OverrideListGraph list;

    OverrideController(Overrides overrides, OverrideListGraph list) {
        this.overrides = overrides;
        this.list = list;
    }

    @QueryMapping
    Connection<RelationshipOverride> relationshipOverrides(PageRequest page, DataFetchingEnvironment environment) {
        Connection<RelationshipOverride> found = list.page(Arguments.object(environment, "filter"), page);
        return WholeList.counted(found, environment, list::count);
    }

    @MutationMapping
    OverrideRelationshipPayload overrideRelationship(@Argument Map<String, Object> input) {
        return overrides.override(new InputRow(input, "input"));
    }
}
