package io.leadgraph.touch;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.account.Account;
import io.leadgraph.account.BuyingCenter;
import io.leadgraph.campaign.Campaign;
import io.leadgraph.campaign.CampaignMember;
import io.leadgraph.person.Person;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a touch leads to: as the statement that read the touch has read it, else by one statement for all touches of the operation. */
@Controller
class TouchController {

    @SchemaMapping
    CompletableFuture<Campaign> campaign(Touch touch, DataFetchingEnvironment asked) {
        return part(touch, TouchPart.CAMPAIGN, asked);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Touch touch, DataFetchingEnvironment asked) {
        return part(touch, TouchPart.PERSON, asked);
    }

    @SchemaMapping
    CompletableFuture<Account> account(Touch touch, DataFetchingEnvironment asked) {
        return part(touch, TouchPart.ACCOUNT, asked);
    }

    @SchemaMapping
    CompletableFuture<BuyingCenter> buyingCenter(Touch touch, DataFetchingEnvironment asked) {
        return part(touch, TouchPart.BUYING_CENTER, asked);
    }

    @SchemaMapping
    CompletableFuture<CampaignMember> member(Touch touch, DataFetchingEnvironment asked) {
        return part(touch, TouchPart.MEMBER, asked);
    }

    @SuppressWarnings("unchecked")
    private static <T> CompletableFuture<T> part(Touch touch, TouchPart part, DataFetchingEnvironment asked) {
        if (touch.neighbours().has(part)) {
            return CompletableFuture.completedFuture((T) touch.neighbours().get(part));
        }
        DataLoader<Wanted, Object> loader = Objects.requireNonNull(asked.getDataLoader(WantedLoader.NAME));
        return (CompletableFuture<T>) loader.load(new Wanted(touch.id(), part));
    }
}
