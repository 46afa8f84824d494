package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.Inputs;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Restatement": late facts change what is decided beside what was recorded, and each change names its fact. */
@GraphTest
@OverBolt
class StoredRestatementTest {
    private static final String IDS = "externalIds: [{system: 'crm', id: '%s'}]";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    @Autowired
    RestatementJob job;

    IntakeApi api;

    @BeforeEach
    void companies() {
        api = new IntakeApi(tester);
        api.accounts(
                "key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}]",
                "key: 'other', name: 'Other', domains: [{name: 'other-tools.com'}]",
                "key: 'labs', name: 'Labs'");
        api.restate();
    }

    @Test
    void whatIsStoredInTimeOrderLeavesNothingToDo() {
        at("pat@acme-tools.com", "05");
        at("pat@acme-tools.com", "06");
        assertThat(api.run("{ it: restatement { pending lagSeconds since } }", Map.of())
                        .fields())
                .containsEntry("pending", 0)
                .containsEntry("lagSeconds", 0)
                .containsEntry("since", null);
        assertThat(api.restate()).isZero();
    }

    @Test
    void theLagIsHowLongTheOldestMarkHasWaited() {
        at("pat@acme-tools.com", "05");
        at("pat@acme-tools.com", "02");
        clock.advance(Duration.ofSeconds(90));
        at("eve@acme-tools.com", "05");
        at("eve@acme-tools.com", "02");
        Answer lag = api.run("{ it: restatement { pending lagSeconds } }", Map.of());
        assertThat(lag.at("pending")).isEqualTo(2);
        assertThat(lag.at("lagSeconds")).isEqualTo(90);
    }

    @Test
    void anEarlierFirstTouchMakesTheOthersReturning() {
        api.campaigns("key: 'fair', name: 'Fair'");
        Answer second = at("pat@acme-tools.com", "05");
        Answer first = at("pat@acme-tools.com", "02", "campaignKey: 'fair'");
        assertThat(api.restate()).isEqualTo(2);
        List<Answer> changes = api.changes();
        assertThat(changes)
                .extracting(change -> change.text("touch.id") + " " + change.text("before.category") + " "
                        + change.text("after.category"))
                .containsExactlyInAnyOrder(
                        second.text("touch.id") + " NEW_PROSPECT RETURNING_PROSPECT",
                        first.text("touch.id") + " RETURNING_PROSPECT NEW_PROSPECT");
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.text("step")).isEqualTo("newness");
            assertThat(change.text("fact.id")).isEqualTo(first.text("touch.id"));
        });
        assertThat(api.recorded(second).category()).isEqualTo("NEW_PROSPECT");
        assertThat(entries(first)).isEqualTo("RETURNING now NEW");
        assertThat(entries(second)).isEqualTo("NEW now RETURNING");
        assertThat(stored(second)).isEqualTo("RETURNING_PROSPECT");
        assertThat(api.restate()).as("once").isZero();
    }

    @Test
    void aContractThatBeganEarlierMakesCustomers() {
        Answer before = at("pat@acme-tools.com", "02");
        Answer during = at("pat@acme-tools.com", "05");
        api.accounts("key: 'acme', relationships: [{kind: 'CUSTOMER', from: '2026-06-04'}]");
        assertThat(api.restate()).isEqualTo(1);
        Answer change = api.changes().getFirst();
        assertThat(change.text("touch.id")).isEqualTo(during.text("touch.id"));
        assertThat(change.text("after.category")).isEqualTo("RETURNING_CUSTOMER");
        assertThat(change.text("rule")).isEqualTo("CUSTOMER_RELATIONSHIP");
        assertThat(change.all("path"))
                .last()
                .extracting(end -> end.text("label"))
                .isEqualTo("AccountRelationship");
        assertThat(stored(before)).isNull();
        assertThat(counts("RECORDED")).isEqualTo("prospects 2, customers 0");
        assertThat(counts("RESTATED")).isEqualTo("prospects 1, customers 1");
        api.accounts("key: 'acme', relationships: []");
        api.restate();
        assertThat(stored(during)).as("back to what was recorded").isEqualTo("RETURNING_PROSPECT");
        assertThat(api.changes()).hasSize(2).last().satisfies(back -> {
            assertThat(back.text("before.category")).isEqualTo("RETURNING_CUSTOMER");
            assertThat(back.all("path")).as("the contract that no longer holds").isNotEmpty();
        });
    }

    @Test
    void aWonDealAnOverrideATestCampaignAndAParentDecideToo() {
        api.campaigns("key: 'fair', name: 'Fair'");
        Answer fair = at("pat@acme-tools.com", "02", "campaignKey: 'fair'");
        Answer form = at("pat@acme-tools.com", "08");
        api.opportunities(
                "key: 'deal', accountKey: 'acme', stage: 'WON', closedAt: '2026-06-07T00:00:00Z', amount: 5, currency: 'EUR'");
        api.campaigns("key: 'fair', test: true");
        api.restate();
        assertThat(List.of(stored(fair), stored(form))).containsExactly("NEW_NOT_APPLICABLE", "RETURNING_CUSTOMER");
        api.override("target: {person: {email: 'pat@acme-tools.com'}}, relationship: 'PROSPECT', from: '2026-06-01'");
        api.restate();
        assertThat(List.of(stored(fair), stored(form))).containsExactly("NEW_PROSPECT", "RETURNING_PROSPECT");

        Answer other = at("eve@other-tools.com", "09");
        api.accounts("key: 'other', parent: {key: 'acme'}");
        api.restate();
        assertThat(api.changes()).last().satisfies(change -> {
            assertThat(change.text("touch.id")).isEqualTo(other.text("touch.id"));
            assertThat(change.is("after.relatedCustomer")).isTrue();
        });
    }

    @Test
    void aDomainClaimedLaterMovesTouchesAndWhatFollowsFromThem() {
        Answer work = at("pat@labs.acme-tools.com", "02", IDS.formatted("1"));
        Answer home = at("pat@gmail.com", "05", IDS.formatted("1"));
        assertThat(home.account()).isEqualTo("acme");
        api.accounts(
                "key: 'labs', domains: [{name: 'labs.acme-tools.com'}], relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]");
        api.restate();
        assertThat(List.of(work, home)).allSatisfy(touch -> {
            assertThat(api.restated(touch).account()).isEqualTo("labs");
            assertThat(api.recorded(touch).account()).isEqualTo("acme");
            assertThat(api.recorded(touch).text("account.key"))
                    .as("where it is pinned")
                    .isEqualTo("labs");
        });
        assertThat(stored(home)).isEqualTo("RETURNING_CUSTOMER");
        assertThat(api.changes()).allSatisfy(change -> {
            assertThat(change.text("before.account.key")).isEqualTo("acme");
            assertThat(change.text("after.account.key")).isEqualTo("labs");
            assertThat(change.text("step")).isEqualTo("account");
        });
        assertThat(api.run(
                                "query($id: ID!) { it: node(id: $id) { ... on Touch { recordedAccount { key } account { key } } } }",
                                Map.of("id", home.text("touch.id")))
                        .fields())
                .hasToString("{recordedAccount={key=acme}, account={key=labs}}");
        assertThat(rollupDifferences()).isEmpty();
        assertThat(api.run("{ it: account(by: {key: \"labs\"}) { journey { nodes { id } } } }", Map.of())
                        .all("journey.nodes"))
                .hasSize(2);
    }

    @Test
    void anAccountThatIsOpenedLaterHasTheTouchesThatOpenedNone() {
        api.campaigns("key: 'trial', name: 'Trial', test: true");
        Answer trial = at("pat@new-tools.com", "02", "campaignKey: 'trial'");
        assertThat(trial.account()).as("a test opens none").isNull();
        Answer form = at("eve@new-tools.com", "05");
        api.restate();
        assertThat(form.account()).isEqualTo("domain:new-tools.com");
        assertThat(api.restated(trial).account()).isEqualTo("domain:new-tools.com");
        assertThat(api.restated(trial).text("account.key"))
                .as("where it is pinned")
                .isEqualTo("domain:new-tools.com");
    }

    @Test
    void aNewSubsidiaryThatIsACustomerRelatesTheTree() {
        Answer touch = at("pat@acme-tools.com", "05");
        api.accounts(
                "key: 'sub', name: 'Sub', parent: {key: 'acme'}, relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]");
        api.restate();
        assertThat(api.restated(touch).is("classification.relatedCustomer")).isTrue();
        assertThat(api.changes())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.is("after.relatedCustomer")).isTrue());
    }

    @Test
    void aSuggestionByCompanyNameBeginsWithTheEarliestTouchThatMakesIt() {
        api.accounts("key: 'acme', country: 'DE', relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]");
        String told = "company: 'Acme', country: 'DE', " + IDS.formatted("7");
        at("pat@gmail.com", "08", told);
        Answer earlier = at("pat@gmail.com", "03", told);
        Answer between = at("pat@gmail.com", "05", IDS.formatted("7"));
        assertThat(List.of(earlier, between))
                .allSatisfy(touch -> assertThat(api.restated(touch).is("classification.possibleCustomer"))
                        .isTrue());
    }

    @Test
    void aMarkThatCantBeFollowedStopsNoOther() {
        Answer touch = at("pat@acme-tools.com", "05");
        new Nodes(driver)
                .run(
                        "CREATE (:StaleDecisions {key: 'broken', scope: 'NONSENSE', subject: '', round: 1, recordedAt: datetime('2020-01-01')})");
        api.accounts("key: 'acme', relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]");
        api.run("mutation { it: restateDecisions { changed } }", Map.of());
        assertThat(stored(touch)).isEqualTo("NEW_CUSTOMER");
        assertThat(pendingAndFailed()).as("and shows").isEqualTo("1 pending, 1 failed");
    }

    @Test
    void aMarkThatFailedWaitsAMinuteUnlessItIsAskedForOrLeftAnew() {
        Nodes nodes = new Nodes(driver);
        nodes.run(
                "CREATE (:StaleDecisions {key: 'broken', scope: 'NONSENSE', subject: '', round: 1, recordedAt: datetime('2020-01-01')})");
        job.goOn();
        assertThat(pendingAndFailed()).isEqualTo("1 pending, 1 failed");
        nodes.run("MATCH (s:StaleDecisions) SET s.scope = 'PERSON'");
        job.goOn();
        assertThat(pendingAndFailed()).as("not every second").isEqualTo("1 pending, 1 failed");
        clock.advance(RestatementJob.REST);
        job.goOn();
        assertThat(pendingAndFailed()).isEqualTo("0 pending, 0 failed");

        nodes.run(
                "CREATE (:StaleDecisions {key: 'anew', scope: 'PERSON', subject: '', round: 2, recordedAt: $now, "
                        + "failedAt: $now, failedRound: 1})",
                Map.of("now", clock.instant().atOffset(ZoneOffset.UTC)));
        job.goOn();
        assertThat(pendingAndFailed()).as("left anew since").isEqualTo("0 pending, 0 failed");
    }

    private String pendingAndFailed() {
        Answer lag = api.run("{ it: restatement { pending failed } }", Map.of());
        return "%s pending, %s failed".formatted(lag.at("pending"), lag.at("failed"));
    }

    @Test
    void otherRulesDecideAboutEverybodyAgain() {
        Answer touch = at("pat@acme-tools.com", "02");
        api.configure("ownDomains: ['acme-tools.com']");
        api.restate();
        assertThat(stored(touch)).isEqualTo("NEW_NOT_APPLICABLE");
        assertThat(api.restate()).isZero();
    }

    @Test
    void anAccountOfManyTouchesIsGoneThroughInStepsWhileLeadsComeIn() throws Exception {
        List<Map<String, Object>> forms = IntStream.range(0, 1_200)
                .mapToObj(i -> Inputs.form("email: 'p%s@acme-tools.com', occurredAt: '2026-06-02T00:00:00Z'", i % 300))
                .toList();
        api.submitAll(forms.subList(0, 700));
        api.submitAll(forms.subList(700, 1_200));
        api.restate();
        api.accounts("key: 'acme', relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]");
        step();
        assertThat(changed()).as("the first step").isEqualTo(500);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(() -> IntStream.range(0, 5).forEach(step -> step())));
                String who = "new" + i;
                running.add(threads.submit(() -> IntStream.range(0, 20)
                        .forEach(form -> assertThat(
                                        at(who + form + "@acme-tools.com", "03").category())
                                .isEqualTo("NEW_CUSTOMER"))));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        api.restate();
        assertThat(changed()).as("each once, whoever went on").isEqualTo(1_200);
        assertThat(rollupDifferences()).isEmpty();
    }

    private void step() {
        api.run("mutation { it: restateDecisions(first: 1) { steps } }", Map.of());
    }

    private long changed() {
        return (long) new Nodes(driver)
                .run(
                        "MATCH (t:Touch) WHERE t.restatedCategory ENDS WITH 'CUSTOMER' "
                                + "RETURN count(t) AS touches, COUNT { (:DecisionChange) } AS changes",
                        Map.of())
                .getFirst()
                .get("touches");
    }

    private List<Answer> rollupDifferences() {
        return api.run("{ it: rollupDifferences(first: 10000) { differences { stored } } }", Map.of())
                .all("differences");
    }

    private Answer at(String email, String day, String... more) {
        String fields = "email: '%s', occurredAt: '2026-06-%sT00:00:00Z'".formatted(email, day);
        return api.form(String.join(
                ", ", Stream.concat(Stream.of(fields), Arrays.stream(more)).toList()));
    }

    private String counts(String basis) {
        Answer sum = api.run(
                "{ it: leadCategories(from: \"2026-06-01T00:00:00Z\", to: \"2026-07-01T00:00:00Z\", basis: " + basis
                        + ") { sum { prospectTotal customerTotal } } }",
                Map.of());
        return "prospects %s, customers %s".formatted(sum.at("sum.prospectTotal"), sum.at("sum.customerTotal"));
    }

    /** The entry of the membership on both bases. */
    private String entries(Answer submitted) {
        Answer member = api.run(
                "query($id: ID!) { it: node(id: $id) { ... on CampaignMember { entry now: entry(basis: RESTATED) } } }",
                Map.of("id", submitted.text("member.id")));
        return member.text("entry") + " now " + member.text("now");
    }

    private @Nullable String stored(Answer submitted) {
        return (String) new Nodes(driver)
                .run(
                        "MATCH (t:Touch {id: $id}) RETURN t.restatedCategory AS category",
                        Map.of("id", submitted.text("touch.id")))
                .getFirst()
                .get("category");
    }
}
