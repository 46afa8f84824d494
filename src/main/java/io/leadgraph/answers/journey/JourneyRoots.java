package io.leadgraph.answers.journey;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountBy;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.opportunity.Opportunity;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.paging.Preloader;
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
