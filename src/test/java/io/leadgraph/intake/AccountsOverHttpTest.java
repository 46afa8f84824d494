package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.AccountRulesTest;
import io.leadgraph.decisions.classification.JobChangeTest;
import io.leadgraph.decisions.classification.SharedDomainTest;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "Accounts" and "Job change" end to end: what breaks a tie is counted by the statement, and jobs are stored
 * edges. Every row of the rules is in
 * {@link SharedDomainTest}, {@link AccountRulesTest} and {@link JobChangeTest}.
 */
@GraphTest
@OverBolt
class AccountsOverHttpTest {
    private static final String IDS = "externalIds: [{system: 'crm', id: '%s'}]";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    IntakeApi api;

    @BeforeEach
    void companies() {
        api = new IntakeApi(tester);
        api.accounts(
                "key: 'first', name: 'First', domains: [{name: 'first-tools.com'}]",
                "key: 'second', name: 'Second', domains: [{name: 'second-tools.com'}], relationships: [{kind: 'CUSTOMER', from: '2020-01-01'}]",
                "key: 'third', name: 'Third', domains: [{name: 'third-tools.com'}]");
    }

    /** Each favours Z, which has the greater key and is the younger one but in the last case. */
    @ParameterizedTest
    @EnumSource(names = "SMALLEST_KEY", mode = EnumSource.Mode.EXCLUDE)
    void whatBreaksATieIsRead(SharedDomainTest.Tie tie) {
        share(tie == SharedDomainTest.Tie.OLDEST ? "z" : "a");
        clock.advance(Duration.ofDays(1));
        share(tie == SharedDomainTest.Tie.OLDEST ? "a" : "z");
        switch (tie) {
            case AFFILIATION -> works(IDS.formatted("pat"));
            case COUNTRY -> api.accounts("key: 'z', country: 'DE'");
            case CUSTOMER -> api.accounts("key: 'z', relationships: [{kind: 'CUSTOMER', from: '2020-01-01'}]");
            case MOST_PEOPLE -> works("emails: ['eve@gmail.com']");
            case OPEN_OPPORTUNITIES -> api.opportunities("key: 'deal', accountKey: 'z', stage: 'DISCOVERY'");
            default -> {
                // by age alone
            }
        }
        Answer answer = api.form("email: 'pat@shared-tools.com', country: 'DE', " + IDS, "pat");
        assertThat(answer.account()).isEqualTo("z");
        assertThat(answer.rule("account")).isEqualTo("CLAIMED_DOMAIN_" + tie);
    }

    private void share(String key) {
        api.accounts("key: '" + key + "', name: '" + key + "', domains: [{name: 'shared-tools.com'}]");
    }

    private void works(String who) {
        api.person(who + ", affiliation: {accountKey: 'z', from: '2026-01-01'}");
    }

    @Test
    void aWorkAddressAtAnotherAccountIsANewJob() {
        Answer before = from("1", "first", "2026-06-01");
        Answer after = from("1", "second", "2026-06-05");
        assertThat(after.person()).isEqualTo(before.person());
        assertThat(before.category()).isEqualTo("NEW_PROSPECT");
        assertThat(after.category()).isEqualTo("RETURNING_CUSTOMER");
        assertThat(after.text("touch.account.key")).isEqualTo("second");
        assertThat(jobs("1")).containsExactly("first 2026-06-01..2026-06-05", "second 2026-06-05..null");
    }

    /** Each fact in a transaction of its own, read back from the graph by the next. */
    @Test
    void factsInAnyOrderGiveTheSameJobs() {
        List<String> told =
                new ArrayList<>(List.of("first 01", "first 02", "second 04", "first 06", "third 08", "third 09"));
        tell("0", told);
        List<String> inOrder = jobs("0");
        assertThat(inOrder)
                .containsExactly(
                        "first 2026-06-01..2026-06-04",
                        "second 2026-06-04..2026-06-06",
                        "first 2026-06-06..2026-06-08",
                        "third 2026-06-08..null");
        Random random = new Random(7);
        for (int run = 1; run <= 5; run++) {
            Collections.shuffle(told, random);
            tell("r" + run, told);
            assertThat(jobs("r" + run)).as("order " + told).isEqualTo(inOrder);
        }
    }

    @Test
    void anExplicitFromAndToWinsOverEvidence() {
        api.person(
                "emails: ['eve@home-tools.com'], " + IDS
                        + ", affiliation: {accountKey: 'third', from: '2026-06-03', to: '2026-06-08'}",
                "1");
        Answer inside = from("1", "first", "2026-06-05");
        assertThat(inside.account()).as("the address proves the touch").isEqualTo("first");
        assertThat(jobs("1")).as("but ends no job that was stated").contains("third 2026-06-03..2026-06-08");
        assertThat(home("2026-06-04").account()).isEqualTo("third");
        from("1", "first", "2026-06-09");
        assertThat(home("2026-06-10").account()).isEqualTo("first");
    }

    @Test
    void aLateFactMovesTheRestatedAccountOfATouchFromFreeMail() {
        from("1", "first", "2026-06-01");
        Answer home = home("2026-06-07");
        from("1", "second", "2026-06-05");
        assertThat(api.recorded(home).account()).isEqualTo("first");
        assertThat(api.restated(home).account()).isEqualTo("second");
        assertThat(api.restated(home).category()).isEqualTo("RETURNING_CUSTOMER");
    }

    /** A form of the person with this CRM id, from an address at the company. */
    private Answer from(String id, String company, String day) {
        return api.form("email: 'p%s@%s-tools.com', occurredAt: '%sT00:00:00Z', " + IDS, id, company, day, id);
    }

    /** A form of the first person from free-mail. */
    private Answer home(String day) {
        return api.form("email: 'pat@gmail.com', occurredAt: '%sT00:00:00Z', " + IDS, day, "1");
    }

    private void tell(String id, List<String> facts) {
        facts.forEach(fact -> from(id, fact.split(" ")[0], "2026-06-" + fact.split(" ")[1]));
    }

    /** The confirmed jobs of the person with this CRM id, earliest first. */
    private List<String> jobs(String id) {
        List<Map<String, Object>> rows = new Nodes(driver).run("""
                        MATCH (:IdentityKey {key: 'external:crm|' + $id})-[k:KEY_OF]->(:Identity)-[a:AFFILIATED_WITH]->(c:Account)
                        WHERE k.supersededAt IS NULL AND a.supersededAt IS NULL AND a.status = 'CONFIRMED'
                        RETURN c.key AS company, toString(date(a.from)) AS from, toString(date(a.to)) AS to
                        ORDER BY a.from""", Map.of("id", id));
        List<String> jobs = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            jobs.add(row.get("company") + " " + row.get("from") + ".." + row.get("to"));
        }
        return jobs;
    }
}
