package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.leadgraph.decisions.classification.Cell;
import io.leadgraph.decisions.classification.CustomerScopeTest;
import io.leadgraph.decisions.classification.RelationshipOrderTest;
import io.leadgraph.decisions.classification.TreeCustomerTest;
import io.leadgraph.decisions.classification.TruthTableTest;
import io.leadgraph.decisions.classification.World;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "Relationship" end to end: what rules ask about a relationship is read from what the API stored. Every row
 * of the rules themselves is in
 * {@link TruthTableTest}, {@link RelationshipOrderTest}, {@link CustomerScopeTest} and {@link TreeCustomerTest}.
 */
@GraphTest
class RelationshipsOverHttpTest {
    private static final List<String> KINDS =
            List.of("TEST", "OWN", "CUSTOMER", "VENDOR", "COMPETITOR", "PARTNER", "SCHOOL", "PRESS");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    /** Every world, by somebody new and by somebody who is a contact. */
    @TestFactory
    Stream<DynamicTest> everyWorldIsReadAsTheRulesSeeIt() {
        World.build(api);
        List<Cell> cells = Cell.possible(LeadMethod.HYBRID)
                .filter(cell -> cell.visit() == Cell.Visit.NEW || cell.start() == Cell.Start.CONTACT)
                .toList();
        api.people(cells.stream().flatMap(Cell::past).toArray(String[]::new));
        long leadsBefore = new Nodes(driver).count("Lead");
        List<Answer> answers = api.submitAll(cells.stream().map(Cell::form).toList());
        long leads = new Nodes(driver).count("Lead") - leadsBefore;
        return Stream.concat(
                IntStream.range(0, cells.size()).mapToObj(i -> holds(cells.get(i), answers.get(i))),
                Stream.of(dynamicTest(
                        "as many lead records as cells where one is due",
                        () -> assertThat(leads)
                                .isEqualTo(cells.stream().filter(Cell::leadDue).count()))));
    }

    private static DynamicTest holds(Cell cell, Answer answer) {
        return dynamicTest(cell.toString(), () -> {
            Map<String, Object> expected = cell.expected();
            assertThat(decision(answer, expected)).as(cell.toString()).isEqualTo(expected);
            assertThat(answer.at("lead") != null).as(cell + ": lead").isEqualTo(cell.leadDue());
            assertThat(answer.text("member.entry"))
                    .as(cell + ": entry")
                    .isEqualTo(cell.visit().name());
            assertThat(answer.text("touch.kind")).as(cell + ": touch").isEqualTo("FORM_SUBMIT");
        });
    }

    private static Map<String, Object> decision(Answer answer, Map<String, Object> expected) {
        Map<String, Object> found = new HashMap<>();
        expected.forEach((name, value) -> {
            Object is = answer.at("classification." + name);
            found.put(name, value instanceof String ? String.valueOf(is) : is);
        });
        return found;
    }

    @ParameterizedTest(name = "without the first {0} kinds it is {1}, because of {2}")
    @CsvSource({"0, NOT_APPLICABLE, TEST", "2, CUSTOMER,", "6, NOT_APPLICABLE, STUDENT", "8, NOT_APPLICABLE, JOB_SEEKER"
    })
    void everyKindOfAnAccountIsKnownAndTheCampaignsToo(int without, String relationship, String reason) {
        account(KINDS.subList(without, KINDS.size()));
        api.campaigns("key: 'jobs', kind: 'RECRUITING'");
        Answer answer = api.form("email: 'bob@acme-tools.com', campaignKey: 'jobs'");
        assertThat(answer.text("classification.relationship")).isEqualTo(relationship);
        assertThat(answer.text("classification.reason")).isEqualTo(reason);
    }

    @Test
    void anOverrideOfAPersonComesBeforeEverythingInItsTime() {
        account(KINDS);
        api.campaigns("key: 'trial', test: true");
        api.form("email: 'bob@acme-tools.com'");
        api.override(
                "target: {person: {email: 'bob@acme-tools.com'}}, relationship: 'PROSPECT', from: '2026-06-01', to: '2026-06-11'");
        assertThat(bob("2026-06-05")).isEqualTo("RETURNING_PROSPECT null");
        assertThat(bob("2026-05-31")).isEqualTo("RETURNING_NOT_APPLICABLE TEST");
        assertThat(bob("2026-06-11")).isEqualTo("RETURNING_NOT_APPLICABLE TEST");
        assertThat(api.form("email: 'bob@acme-tools.com', campaignKey: 'trial', occurredAt: '2026-06-05T00:00:00Z'")
                        .text("classification.relationship"))
                .isEqualTo("PROSPECT");
    }

    @Test
    void anOverrideOfAnAccountHoldsForEverybodyThere() {
        account(List.of("VENDOR"));
        api.override("target: {accountKey: 'acme'}, relationship: 'CUSTOMER', from: '2026-06-01'");
        assertThat(bob("2026-06-05")).isEqualTo("NEW_CUSTOMER null");
        assertThat(api.form("email: 'eve@acme-tools.com'").category()).isEqualTo("NEW_CUSTOMER");
    }

    @Test
    void theTenantSaysWhatElseIsATestAndWhoIsOurOwn() {
        api.configure("testPatterns: ['+test'], ownDomains: ['our-own-firm.com']");
        account(List.of("CUSTOMER"));
        assertThat(reason("email: 'bob+test@acme-tools.com'")).isEqualTo("TEST");
        assertThat(reason("email: 'ann@our-own-firm.com'")).isEqualTo("EMPLOYEE");
        assertThat(reason("email: 'bob@acme-tools.com'")).isNull();
    }

    @Test
    void aTestCampaignMakesATestOfEverythingBelowIt() {
        account(List.of("CUSTOMER"));
        api.campaigns(
                "key: 'top', test: true",
                "key: 'middle', parentKey: 'top'",
                "key: 'low', parentKey: 'middle', test: false",
                "key: 'real'");
        assertThat(reason("email: 'a@acme-tools.com', campaignKey: 'top'")).isEqualTo("TEST");
        assertThat(reason("email: 'b@acme-tools.com', campaignKey: 'low'")).isEqualTo("TEST");
        assertThat(reason("email: 'c@acme-tools.com', campaignKey: 'real'")).isNull();
    }

    /** Up, down and across a tree of three levels: the middle of one has a group-wide agreement, of another its own, a third has none. */
    @Test
    void treesAreWalkedInEveryDirection() {
        trees();
        assertThat(scope("GROUP_WIDE_ANCESTORS", "wide-low")).isEqualTo("NEW_CUSTOMER false");
        assertThat(scope("GROUP_WIDE_ANCESTORS", "wide-top")).isEqualTo("NEW_PROSPECT true");
        assertThat(scope("GROUP_WIDE_ANCESTORS", "wide-side")).isEqualTo("NEW_PROSPECT true");
        assertThat(scope("GROUP_WIDE_ANCESTORS", "local-low")).isEqualTo("NEW_PROSPECT true");
        assertThat(scope("SELF", "wide-low")).isEqualTo("NEW_PROSPECT true");
        assertThat(scope("WHOLE_TREE", "local-side")).isEqualTo("NEW_CUSTOMER false");
        assertThat(scope("WHOLE_TREE", "cold-side")).isEqualTo("NEW_PROSPECT false");
    }

    @Test
    void aWonOpportunityOfTheParentCoversNoSubsidiary() {
        trees();
        api.opportunities("key: 'deal', accountKey: 'cold-top', stage: 'WON', closedAt: '2026-01-01T00:00:00Z'");
        Answer answer = api.form("email: 'bob@cold-low-tools.com'");
        assertThat(answer.category()).isEqualTo("NEW_PROSPECT");
        assertThat(answer.is("classification.relatedCustomer")).isTrue();
    }

    @Test
    void aBuyingCenterThatBoughtNothingIsCrossSell() {
        trees();
        api.centers(
                "key: 'new', accountKey: 'wide-middle', name: 'New', members: [{person: {id: '" + known("ann")
                        + "'}, role: 'USER'}]",
                "key: 'old', accountKey: 'wide-middle', name: 'Old', members: [{person: {id: '" + known("bob")
                        + "'}, role: 'USER'}]");
        api.opportunities(
                "key: 'deal', accountKey: 'wide-middle', buyingCenterKey: 'old', stage: 'WON', closedAt: '2026-01-01T00:00:00Z'");
        assertThat(crossSell("ann")).isTrue();
        assertThat(crossSell("bob")).isFalse();
        assertThat(crossSell("eve")).isFalse();
    }

    private boolean crossSell(String person) {
        Answer answer = api.form("email: '%s@wide-middle-tools.com'", person);
        assertThat(answer.text("classification.relationship")).isEqualTo("CUSTOMER");
        return answer.is("classification.newBuyingCenter");
    }

    private String known(String person) {
        return api.person("emails: ['%s@wide-middle-tools.com']", person);
    }

    private String scope(String scope, String place) {
        api.configure("customerScope: '%s'", scope);
        Answer answer = api.form("email: '%s@%s-tools.com'", scope.toLowerCase(java.util.Locale.ROOT), place);
        return answer.category() + " " + answer.is("classification.relatedCustomer");
    }

    private void trees() {
        for (String tree : List.of("wide", "local", "cold")) {
            String agreement = tree.equals("cold")
                    ? ""
                    : ", relationships: [{kind: 'CUSTOMER', from: '2020-01-01', groupWide: " + tree.equals("wide")
                            + "}]";
            api.accounts(
                    place(tree, "top", ""),
                    place(tree, "middle", parent(tree, "top") + agreement),
                    place(tree, "low", parent(tree, "middle")),
                    place(tree, "side", parent(tree, "top")));
        }
    }

    private static String place(String tree, String place, String more) {
        return "key: '%1$s-%2$s', name: '%1$s %2$s', domains: [{name: '%1$s-%2$s-tools.com'}]".formatted(tree, place)
                + more;
    }

    private static String parent(String tree, String place) {
        return ", parent: {key: '%s-%s'}".formatted(tree, place);
    }

    private void account(List<String> kinds) {
        String relationships = kinds.stream()
                .map(kind -> "{kind: '" + kind + "', from: '2020-01-01'}")
                .collect(Collectors.joining(", "));
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}], relationships: [" + relationships
                + "]");
    }

    private String bob(String day) {
        Answer answer = api.form("email: 'bob@acme-tools.com', occurredAt: '%sT00:00:00Z'", day);
        return answer.category() + " " + answer.text("classification.reason");
    }

    private String reason(String fields) {
        return api.form(fields).text("classification.reason");
    }
}
