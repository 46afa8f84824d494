package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * DOMAIN.md 2.3: of several accounts on one domain the first rule that tells them apart decides. Each rule is tried with nothing to tell by the rules
 * before it, and every rule after it for the other account.
 */
@GraphTest
class SharedDomainTest {
    /** In their order. */
    enum Tie {
        AFFILIATION,
        COUNTRY,
        CUSTOMER,
        PEOPLE,
        OPEN_OPPORTUNITIES,
        OLDEST,
        SMALLEST_KEY
    }

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    TestClock clock;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRuleThatTellsThemApartDecides(Tie decisive) {
        String winner = decisive == Tie.SMALLEST_KEY ? "a" : "z";
        age(decisive);
        Stream.of(Tie.values())
                .filter(tie -> tie.compareTo(decisive) >= 0)
                .forEach(tie -> favour(tie, tie == decisive ? "z" : "a"));
        Answer answer =
                api.form("email: 'pat@shared-tools.com', country: 'DE', externalIds: [{system: 'crm', id: 'pat'}]");
        assertThat(answer.account()).isEqualTo(winner);
        assertThat(answer.rule("account")).contains(decisive.name());
    }

    /** Both claim the domain; one is older where age matters. */
    private void age(Tie decisive) {
        String older = decisive == Tie.OLDEST ? "z" : "a";
        claim(older);
        if (decisive != Tie.SMALLEST_KEY) {
            clock.advance(Duration.ofDays(1));
        }
        claim(older.equals("a") ? "z" : "a");
    }

    private void claim(String key) {
        api.accounts("key: '" + key + "', name: '" + key + "', domains: [{name: 'shared-tools.com'}]");
    }

    private void favour(Tie tie, String key) {
        switch (tie) {
            case AFFILIATION ->
                api.person(
                        "externalIds: [{system: 'crm', id: 'pat'}], affiliation: {accountKey: '%s', from: '2026-01-01'}",
                        key);
            case COUNTRY -> api.accounts("key: '" + key + "', country: 'DE'");
            case CUSTOMER ->
                api.accounts("key: '" + key + "', relationships: [{kind: 'CUSTOMER', from: '2020-01-01'}]");
            case PEOPLE ->
                api.person("emails: ['eve@gmail.com'], affiliation: {accountKey: '%s', from: '2026-01-01'}", key);
            case OPEN_OPPORTUNITIES -> api.opportunities("key: 'deal', accountKey: '" + key + "', stage: 'DISCOVERY'");
            case OLDEST, SMALLEST_KEY -> {
                // by age() and by the keys themselves
            }
        }
    }
}
