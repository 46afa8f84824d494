package io.leadgraph.answers.journey;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.opportunity.Opportunity;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.platform.paging.Connection;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class JourneyController {
    private final Journeys journeys;

    JourneyController(Journeys journeys) {
        this.journeys = journeys;
    }

    @QueryMapping
    Connection<Touch> touches(DataFetchingEnvironment environment) {
        return journeys.everybody(environment);
    }

    @SchemaMapping(typeName = "Person", field = "journey")
    CompletableFuture<Connection<Touch>> ofPerson(Person person, DataFetchingEnvironment environment) {
        return journeys.page(Scope.PERSON, person.id(), environment);
    }

    @SchemaMapping(typeName = "BuyingCenter", field = "journey")
    CompletableFuture<Connection<Touch>> ofCenter(BuyingCenter center, DataFetchingEnvironment environment) {
        return journeys.page(Scope.BUYING_CENTER, center.id(), environment);
    }

    @SchemaMapping(typeName = "Account", field = "journey")
    CompletableFuture<Connection<Touch>> ofAccount(Account account, DataFetchingEnvironment environment) {
        return journeys.page(Scope.ACCOUNT, account.id(), environment);
    }

    @SchemaMapping(typeName = "Opportunity", field = "journey")
    CompletableFuture<Connection<Touch>> ofOpportunity(Opportunity opportunity, DataFetchingEnvironment environment) {
        return journeys.page(Scope.OPPORTUNITY, opportunity.id(), environment);
    }

    @SchemaMapping(typeName = "Campaign", field = "touches")
    CompletableFuture<Connection<Touch>> ofCampaign(Campaign campaign, DataFetchingEnvironment environment) {
        return journeys.page(Scope.CAMPAIGN, campaign.id(), environment);
    }
}
