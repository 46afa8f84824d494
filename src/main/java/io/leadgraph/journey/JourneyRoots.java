package io.leadgraph.journey;

import io.leadgraph.account.Account;
import io.leadgraph.account.AccountBy;
import io.leadgraph.account.BuyingCenter;
import io.leadgraph.account.Opportunity;
import io.leadgraph.campaign.Campaign;
import io.leadgraph.common.Preloader;
import io.leadgraph.person.Person;
import io.leadgraph.person.PersonRef;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each thing that has a journey is read together with it, where both are asked for. */
@Configuration(proxyBeanMethods = false)
class JourneyRoots {

    @Bean
    Preloader<Person> personWithJourney(Journeys journeys) {
        return journeys.preloader(Scope.PERSON, "journey", Person::of, JourneyRoots::person);
    }

    @Bean
    Preloader<BuyingCenter> centerWithJourney(Journeys journeys) {
        return journeys.preloader(Scope.BUYING_CENTER, "journey", BuyingCenter::of, Function.identity());
    }

    @Bean
    Preloader<Account> accountWithJourney(Journeys journeys) {
        return journeys.preloader(Scope.ACCOUNT, "journey", Account::of, AccountBy::of);
    }

    @Bean
    Preloader<Opportunity> opportunityWithJourney(Journeys journeys) {
        return journeys.preloader(Scope.OPPORTUNITY, "journey", Opportunity::of, Function.identity());
    }

    @Bean
    Preloader<Campaign> campaignWithTouches(Journeys journeys) {
        return journeys.preloader(Scope.CAMPAIGN, "touches", Campaign::of, Function.identity());
    }

    private static Map<String, ?> person(Map<String, ?> by) {
        PersonRef ref = PersonRef.of(by);
        Map<String, @Nullable Object> person = new HashMap<>();
        person.put("id", ref.id());
        person.put("key", ref.key());
        return person;
    }
}
