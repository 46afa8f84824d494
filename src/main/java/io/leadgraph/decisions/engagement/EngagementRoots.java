package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.account.Account;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Preloader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** An account is read together with its engagement, where both are asked for. */
@Configuration(proxyBeanMethods = false)
class EngagementRoots {

    @Bean
    BatchedField<EngagementRequest, AccountEngagement> engagementOfAccounts(
            Engagements engagements, BatchLoaderRegistry registry) {
        return new BatchedField<>(registry, "Account.engagement", engagements::ofAccounts);
    }

    @Bean
    Preloader<Account> accountWithEngagement(
            Engagements engagements, BatchedField<EngagementRequest, AccountEngagement> accounts) {
        return Preloader.of("engagement", accounts, EngagementRequest::of, engagements::ofAccount);
    }
}
