package io.leadgraph.journey;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.account.Account;
import io.leadgraph.account.BuyingCenter;
import io.leadgraph.account.Opportunity;
import io.leadgraph.campaign.Campaign;
import io.leadgraph.common.Connection;
import io.leadgraph.person.Person;
import io.leadgraph.touch.Touch;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class JourneyController {
    private final Journeys journeys;

    JourneyController(Journeys journeys) {
        this.journeys = journeys;
    }

    @SchemaMapping(typeName = "Person", field = "journey")
    CompletableFuture<Connection<Touch>> ofPerson(Person person, DataFetchingEnvironment asked) {
        return journeys.page(Scope.PERSON, person.id(), asked);
    }

    @SchemaMapping(typeName = "BuyingCenter", field = "journey")
    CompletableFuture<Connection<Touch>> ofCenter(BuyingCenter center, DataFetchingEnvironment asked) {
        return journeys.page(Scope.BUYING_CENTER, center.id(), asked);
    }

    @SchemaMapping(typeName = "Account", field = "journey")
    CompletableFuture<Connection<Touch>> ofAccount(Account account, DataFetchingEnvironment asked) {
        return journeys.page(Scope.ACCOUNT, account.id(), asked);
    }

    @SchemaMapping(typeName = "Opportunity", field = "journey")
    CompletableFuture<Connection<Touch>> ofOpportunity(Opportunity opportunity, DataFetchingEnvironment asked) {
        return journeys.page(Scope.OPPORTUNITY, opportunity.id(), asked);
    }

    @SchemaMapping(typeName = "Campaign", field = "touches")
    CompletableFuture<Connection<Touch>> ofCampaign(Campaign campaign, DataFetchingEnvironment asked) {
        return journeys.page(Scope.CAMPAIGN, campaign.id(), asked);
    }
}
