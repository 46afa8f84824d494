package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Scores": a touch that names no product counts for its campaign's, whatever was told first. */
@GraphTest
@OverBolt
class CampaignProductTest {
    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;

    @BeforeEach
    void anAccount() {
        api = new IntakeApi(tester);
        api.accounts("key: 'a', name: 'A', domains: [{name: 'a-tools.com'}]");
        api.campaigns("key: 'expo', name: 'Expo'");
        api.restate();
    }

    @Test
    void theCampaignsProductCountsHoweverLateItIsTold() {
        api.form("email: 'p@a-tools.com', campaignKey: 'expo', occurredAt: '2026-06-10T00:00:00Z'");
        api.form("email: 'q@a-tools.com', campaignKey: 'expo', product: 'Plus', occurredAt: '2026-06-10T00:00:00Z'");
        assertThat(interest()).isEqualTo("Plus 1 1");

        api.campaigns("key: 'expo', product: 'Core'");
        api.restate();
        assertThat(interest()).isEqualTo("Core 1 1, Plus 1 1");
        api.form("email: 'r@a-tools.com', campaignKey: 'expo', occurredAt: '2026-06-11T00:00:00Z'");
        assertThat(interest()).isEqualTo("Core 2 2, Plus 1 1");

        api.campaigns("key: 'expo', product: 'Plus'");
        api.restate();
        assertThat(interest()).isEqualTo("Plus 3 3");

        api.campaigns("key: 'expo', product: null");
        api.restate();
        assertThat(interest()).isEqualTo("Plus 1 1");
    }

    @Test
    void whatAskedForItOpensASale() {
        api.campaigns("key: 'expo', product: 'Core'");
        api.form("email: 'p@a-tools.com', campaignKey: 'expo', occurredAt: '2026-06-10T00:00:00Z'");
        assertThat(api.run("{ it: account(by: {key: \"a\"}) { openings { product interestedPeople } } }", Map.of())
                        .fields())
                .hasToString("{openings=[{product=Core, interestedPeople=1}]}");
    }

    private String interest() {
        assertThat(api.run("{ it: rollupDifferences { differences { personId } } }", Map.of())
                        .all("differences"))
                .isEmpty();
        Answer account = api.run(
                "{ it: account(by: {key: \"a\"}) { engagement(asOf: \"2026-07-01T00:00:00Z\", window: 90) { "
                        + "productInterest { product people touches } } } }",
                Map.of());
        return String.join(
                ", ",
                account.all("engagement.productInterest").stream()
                        .map(of -> of.text("product") + " " + of.at("people") + " " + of.at("touches"))
                        .sorted()
                        .toList());
    }
}
