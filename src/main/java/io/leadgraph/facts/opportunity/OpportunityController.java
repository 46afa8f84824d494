package io.leadgraph.facts.opportunity;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.person.convert.ConvertLeadPayload;
import io.leadgraph.platform.input.Rows;
import io.leadgraph.platform.paging.Arguments;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Sorting;
import io.leadgraph.platform.paging.WholeList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class OpportunityController {
    private static final Sorting<OpportunityOrderField> LATEST = new Sorting<>(OpportunityOrderField.CREATED_AT, false);
    private final OpportunityUpsert upsert;
    private final OpportunityLookupGraph opportunities;
    private final OpportunityPages pages;
    private final ObjectProvider<Preloader<Opportunity>> preloaders;

    OpportunityController(
            OpportunityUpsert upsert,
            OpportunityLookupGraph opportunities,
            OpportunityPages pages,
            ObjectProvider<Preloader<Opportunity>> preloaders) {
        this.upsert = upsert;
        this.opportunities = opportunities;
        this.pages = pages;
        this.preloaders = preloaders;
    }

    @MutationMapping
    UpsertOpportunitiesPayload upsertOpportunities(DataFetchingEnvironment environment) {
        return upsert.upsert(Rows.of(environment));
    }

    @QueryMapping
    @Nullable
    Opportunity opportunity(DataFetchingEnvironment environment) {
        return Preloader.root(preloaders.stream(), environment, opportunities::by);
    }

    @SchemaMapping(typeName = "ConvertLeadPayload", field = "opportunity")
    @Nullable
    Opportunity converted(ConvertLeadPayload payload) {
        String id = payload.opportunityId();
        return id == null ? null : opportunities.byIds(List.of(id)).get(id);
    }

    @QueryMapping
    Connection<Opportunity> opportunities(PageRequest page, DataFetchingEnvironment environment) {
        Sorting<OpportunityOrderField> sorting = Sorting.of(environment.getArgument("orderBy"), LATEST);
        Connection<Opportunity> found = pages.page(Arguments.object(environment, "filter"), sorting, page);
        return WholeList.counted(found, environment, opportunities::count);
    }
}
