package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** DOMAIN.md 2.5: whose agreement makes whom a customer, and what is said of the rest of the tree. */
@GraphTest
class CustomerScopeTest {
    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;

    /** Two trees of three levels: the middle of one has a group-wide agreement, the middle of the other its own. A third has none. */
    @BeforeEach
    void trees() {
        api = new IntakeApi(tester);
        for (String tree : new String[] {"wide", "local", "cold"}) {
            api.accounts(
                    account(tree, "top", ""),
                    account(tree, "middle", parent(tree, "top") + agreement(tree)),
                    account(tree, "low", parent(tree, "middle")),
                    account(tree, "side", parent(tree, "top")));
        }
    }

    @ParameterizedTest(name = "{0}: {2} of the {1} tree is {3}")
    @CsvSource({
        "SELF, wide, middle, CUSTOMER",
        "SELF, wide, low, RELATED",
        "SELF, wide, top, RELATED",
        "SELF, local, middle, CUSTOMER",
        "SELF, local, low, RELATED",
        "SELF, cold, low, PROSPECT",
        "GROUP_WIDE_ANCESTORS, wide, middle, CUSTOMER",
        "GROUP_WIDE_ANCESTORS, wide, low, CUSTOMER",
        "GROUP_WIDE_ANCESTORS, wide, top, RELATED",
        "GROUP_WIDE_ANCESTORS, wide, side, RELATED",
        "GROUP_WIDE_ANCESTORS, local, middle, CUSTOMER",
        "GROUP_WIDE_ANCESTORS, local, low, RELATED",
        "GROUP_WIDE_ANCESTORS, local, side, RELATED",
        "GROUP_WIDE_ANCESTORS, cold, low, PROSPECT",
        "WHOLE_TREE, wide, side, CUSTOMER",
        "WHOLE_TREE, local, middle, CUSTOMER",
        "WHOLE_TREE, local, low, CUSTOMER",
        "WHOLE_TREE, local, top, CUSTOMER",
        "WHOLE_TREE, local, side, CUSTOMER",
        "WHOLE_TREE, cold, side, PROSPECT"
    })
    void whoIsACustomer(String scope, String tree, String place, String is) {
        api.configure("customerScope: '%s'", scope);
        Answer answer = api.form("email: 'bob@%s-%s-tools.com'", tree, place);
        assertThat(answer.category()).isEqualTo(is.equals("CUSTOMER") ? "NEW_CUSTOMER" : "NEW_PROSPECT");
        assertThat(answer.is("classification.relatedCustomer")).isEqualTo(is.equals("RELATED"));
    }

    @Test
    void withoutAWordTheScopeIsGroupWideAncestors() {
        assertThat(api.form("email: 'bob@wide-low-tools.com'").category()).isEqualTo("NEW_CUSTOMER");
        assertThat(api.form("email: 'bob@local-low-tools.com'").category()).isEqualTo("NEW_PROSPECT");
    }

    @Test
    void aWonOpportunityOfTheParentCoversNoSubsidiary() {
        api.opportunities("key: 'deal', accountKey: 'cold-top', stage: 'WON', closedAt: '2026-01-01T00:00:00Z'");
        Answer answer = api.form("email: 'bob@cold-low-tools.com'");
        assertThat(answer.category()).isEqualTo("NEW_PROSPECT");
        assertThat(answer.is("classification.relatedCustomer")).isTrue();
    }

    @Test
    void aBuyingCenterThatBoughtNothingIsCrossSell() {
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

    private static String account(String tree, String place, String more) {
        return "key: '%1$s-%2$s', name: '%1$s %2$s', domains: [{name: '%1$s-%2$s-tools.com'}]".formatted(tree, place)
                + more;
    }

    private static String parent(String tree, String place) {
        return ", parent: {key: '%s-%s'}".formatted(tree, place);
    }

    private static String agreement(String tree) {
        return tree.equals("cold")
                ? ""
                : ", relationships: [{kind: 'CUSTOMER', from: '2020-01-01', groupWide: " + tree.equals("wide") + "}]";
    }
}
