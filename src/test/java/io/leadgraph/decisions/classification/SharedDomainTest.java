package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code domain.md}, "Accounts": of several accounts on one domain the first rule that tells them apart decides.
 * Each rule is tried with nothing to tell by the rules before it, and every rule after it for the other account.
 */
public class SharedDomainTest {
    /** In their order. */
    public enum Tie {
        AFFILIATION,
        COUNTRY,
        CUSTOMER,
        MOST_PEOPLE,
        OPEN_OPPORTUNITIES,
        OLDEST,
        SMALLEST_KEY
    }

    private final FactsBuilder facts = new FactsBuilder();

    @ParameterizedTest
    @EnumSource
    void theFirstRuleThatTellsThemApartDecides(Tie decisive) {
        facts.account("a").domain("shared-tools.com");
        facts.account("z").domain("shared-tools.com");
        Stream.of(Tie.values())
                .filter(tie -> tie.compareTo(decisive) >= 0)
                .forEach(tie -> favour(tie, tie == decisive ? "z" : "a"));
        Decision decision = new MemoryIntake(facts)
                .decide("email: 'pat@shared-tools.com', country: 'DE', externalIds: [{system: 'crm', id: 'pat'}]");
        assertThat(decision.choice().account().account().key()).isEqualTo(decisive == Tie.SMALLEST_KEY ? "a" : "z");
        assertThat(MemoryIntake.rule(decision.steps(), "account")).isEqualTo("CLAIMED_DOMAIN_" + decisive);
    }

    private void favour(Tie tie, String key) {
        AccountBuilder account = facts.account(key);
        switch (tie) {
            case AFFILIATION -> facts.person("pat").externalId("crm", "pat").worksAt(key, "2026-01-01", null);
            case COUNTRY -> account.country("DE");
            case CUSTOMER -> account.customer("2020-01-01", null);
            case MOST_PEOPLE -> account.people(1);
            case OPEN_OPPORTUNITIES -> account.openDeals(1);
            case OLDEST -> account.createdAt(TestClock.START.minus(Duration.ofDays(366)));
            case SMALLEST_KEY -> {
                // by the keys themselves
            }
        }
    }
}
