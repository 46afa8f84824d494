package io.leadgraph.decisions.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.Dump;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Accounts": no empty company stays where another account claims the domain that intake opened one for. */
@GraphTest
@OverBolt
class AdoptedAccountTest {
    private static final String CLAIM = "key: 'a', domains: [{name: 'a-tools.com'}]";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    Caches caches;

    IntakeApi api;

    @BeforeEach
    void aKnownAccountWithoutADomain() {
        api = new IntakeApi(tester);
        api.accounts("key: 'a', name: 'A'", "key: 'b', name: 'B'", "key: 'top', name: 'Top'");
        api.restate();
    }

    /** What a form opens by the address, and a claim; told in both orders they come to the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: 'a', domains: [{name: 'a-tools.com'}]",
                "key: 'a', domains: [{name: 'a-tools.com'}, {name: 'b-tools.com'}]",
                "key: 'new', name: 'New', domains: [{name: 'a-tools.com'}, {name: 'b-tools.com'}]",
                "key: 'a', domains: [{name: 'lab.a-tools.com'}]",
                "key: 'a', domains: [{name: 'a-tools.com', from: '2026-01-01'}]",
                "key: 'a', domains: [{name: 'a-tools.com', to: '2030-01-01'}, {name: 'lab.a-tools.com'}]"
            })
    void theStoreIsWhatItIsWhenTheClaimComesFirst(String claim) {
        List<String> addresses =
                claim.contains("b-tools") ? List.of("p@a-tools.com", "q@b-tools.com") : List.of("p@lab.a-tools.com");
        api.accounts(claim);
        addresses.forEach(this::form);
        api.restate();
        List<String> claimedFirst = Dump.of(tester);
        EmptyGraph.clear(driver, caches);
        aKnownAccountWithoutADomain();

        addresses.forEach(this::form);
        api.accounts(claim);
        api.restate();

        assertThat(Dump.of(tester)).isEqualTo(claimedFirst);
        assertThat(claimedFirst).noneMatch(line -> line.contains("domain:"));
    }

    @Test
    void theIdOfOneThatWasGivenUpLeadsToTheClaimant() {
        Answer submitted = form("p@a-tools.com");
        String opened = Objects.requireNonNull(submitted.text("classification.account.id"));

        api.accounts(CLAIM);
        api.restate();

        Map<String, Object> id = Map.of("id", opened);
        assertThat(api.run("query($id: ID!) { it: account(by: {id: $id}) { key } }", id)
                        .text("key"))
                .isEqualTo("a");
        assertThat(api.run("query($id: ID!) { it: node(id: $id) { ... on Account { key } } }", id)
                        .text("key"))
                .isEqualTo("a");
        assertThat(api.recorded(submitted).account()).isEqualTo("a");
        assertThat(api.run("{ it: accounts { nodes { key } } }", Map.of()).all("nodes"))
                .extracting(account -> account.text("key"))
                .containsExactlyInAnyOrder("a", "b", "top");
    }

    @Test
    void whatWasToldOfItIsTakenOverWhereNothingWasToldOfTheClaimant() {
        form("p@a-tools.com");
        api.accounts("""
                key: 'domain:a-tools.com', owner: 'Olga', parent: {key: 'top'},
                relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]""");

        api.accounts(CLAIM);
        api.restate();

        assertThat(told("a")).isEqualTo("Olga top CUSTOMER");
        assertThat(Dump.of(tester)).noneMatch(line -> line.contains("domain:a-tools.com"));
    }

    @Test
    void whatWasToldOfTheClaimantStays() {
        form("p@a-tools.com");
        api.accounts("""
                key: 'domain:a-tools.com', owner: 'Olga', parent: {key: 'top'},
                relationships: [{kind: 'CUSTOMER', from: '2026-01-01'}]""");
        api.accounts(
                "key: 'a', owner: 'Oscar', parent: {key: 'b'}, relationships: [{kind: 'VENDOR', from: '2026-01-01'}]");

        api.accounts(CLAIM + ", owner: null");
        api.restate();

        assertThat(told("a")).isEqualTo("null b VENDOR");
        assertThat(Dump.of(tester)).noneMatch(line -> line.contains("domain:a-tools.com"));
    }

    @Test
    void aParentThatWouldCloseACircleIsNotTakenOver() {
        form("p@a-tools.com");
        api.accounts("key: 'b', parent: {key: 'a'}", "key: 'domain:a-tools.com', parent: {key: 'b'}");

        api.accounts(CLAIM);
        api.restate();

        assertThat(told("a")).isEqualTo("null null null");
        assertThat(told("b")).isEqualTo("null a null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upsertOpportunities(inputs: [{key: \"d\", accountKey: \"domain:a-tools.com\", name: \"D\"}])",
                "upsertBuyingCenters(inputs: [{key: \"c\", accountKey: \"domain:a-tools.com\", name: \"C\"}])",
                "upsertAccounts(inputs: [{key: \"b\", parent: {key: \"domain:a-tools.com\"}}])",
                "upsertPeople(inputs: [{emails: [\"z@gmail.com\"], affiliation: {accountKey: \"domain:a-tools.com\"}}])"
            })
    void whatHangsOnItKeepsIt(String write) {
        form("p@a-tools.com");
        Answer written =
                api.run("mutation { it: " + write + " { results { userErrors { code message } } } }", Map.of());
        assertThat(written.all("results.0.userErrors")).isEmpty();

        api.accounts(CLAIM);
        api.restate();

        assertThat(Dump.of(tester)).anyMatch(line -> line.contains("\"key\":\"domain:a-tools.com\""));
        assertThat(told("a")).isEqualTo("null null null");
    }

    @Test
    void touchesFromBeforeAClaimsFirstDayKeepIt() {
        form("p@a-tools.com");

        api.accounts("key: 'a', domains: [{name: 'a-tools.com', from: '2026-06-11'}]");
        api.restate();

        assertThat(Dump.of(tester)).anyMatch(line -> line.contains("\"key\":\"domain:a-tools.com\""));
    }

    @Test
    void aClaimTakenBackLetsTheNextLeadOpenItAgain() {
        String before = form("p@a-tools.com").text("classification.account.id");
        api.accounts(CLAIM);
        api.accounts("key: 'a', domains: []");
        Answer meanwhile = form("q@a-tools.com");
        api.restate();
        assertThat(api.restated(meanwhile).account()).isEqualTo("domain:a-tools.com");

        api.accounts(CLAIM);
        api.restate();
        api.accounts("key: 'a', domains: []");
        api.restate();

        Answer again = form("r@a-tools.com");
        assertThat(again.account()).isEqualTo("domain:a-tools.com");
        assertThat(again.text("classification.account.id")).isNotEqualTo(before);
        api.restate();
        assertThat(api.restated(again).account()).isEqualTo("domain:a-tools.com");
    }

    /** Leads come from the domain, dated before and after the day of its claim, while the account is given up again and again. */
    @Test
    void leadsThatComeMeanwhileAreNeverLost() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            String address = "p" + n + "@a-tools.com";
            String day = "2026-06-%02d".formatted(1 + n % 12);
            work.add(() -> api.form("email: '%s', occurredAt: '%sT00:00:00Z'", address, day)
                            .person()
                    != null);
        }
        for (int n = 0; n < 12; n++) {
            String from = n % 2 == 0 ? "" : ", from: '2026-06-07'";
            work.add(5 * n, () -> {
                api.accounts("key: 'a', domains: [{name: 'a-tools.com'" + from + "}]");
                return api.restate() >= 0;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        api.accounts(CLAIM);
        api.restate();

        assertThat(Dump.of(tester)).noneMatch(line -> line.contains("domain:a-tools.com"));
        assertThat(api.run(
                                "{ it: account(by: {key: \"a\"}) { engagement(asOf: \"2026-07-01T00:00:00Z\", window: 90) { touches } } }",
                                Map.of())
                        .at("engagement.touches"))
                .isEqualTo(60);
        assertThat(api.run("{ it: rollupDifferences { differences { personId } } }", Map.of())
                        .all("differences"))
                .isEmpty();
    }

    private Answer form(String address) {
        return api.form("email: '%s', occurredAt: '2026-06-10T00:00:00Z'", address);
    }

    /** Owner, parent and relationship now. */
    private String told(String key) {
        Answer account = api.run(
                "{ it: account(by: {key: \"" + key + "\"}) { owner parent { key } relationships { kind } } }",
                Map.of());
        return account.text("owner") + " " + account.text("parent.key") + " " + account.text("relationships.0.kind");
    }
}
