package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.override.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "Relationship": whose agreement makes whom a customer, and what is said of the rest of the tree. */
public class CustomerScopeTest {
    private final FactsBuilder facts = new FactsBuilder();

    /** Two trees of three levels: the middle of one has a group-wide agreement, the middle of the other its own. A third has none. */
    @BeforeEach
    void trees() {
        for (String tree : new String[] {"wide", "local", "cold"}) {
            account(tree, "top");
            account(tree, "middle").under(tree + "-top");
            account(tree, "low").under(tree + "-middle");
            account(tree, "side").under(tree + "-top");
        }
        facts.account("wide-middle").groupWideCustomer("2020-01-01", null);
        facts.account("local-middle").customer("2020-01-01", null);
    }

    @ParameterizedTest(name = "{0}: {2} of the {1} tree is {3}")
    @CsvSource({
        "SELF, wide, middle, CUSTOMER",
        "SELF, wide, low, RELATED",
        "SELF, wide, top, RELATED",
        "SELF, wide, side, RELATED",
        "SELF, local, middle, CUSTOMER",
        "SELF, local, low, RELATED",
        "SELF, local, top, RELATED",
        "SELF, local, side, RELATED",
        "SELF, cold, low, PROSPECT",
        "GROUP_WIDE_ANCESTORS, wide, middle, CUSTOMER",
        "GROUP_WIDE_ANCESTORS, wide, low, CUSTOMER",
        "GROUP_WIDE_ANCESTORS, wide, top, RELATED",
        "GROUP_WIDE_ANCESTORS, wide, side, RELATED",
        "GROUP_WIDE_ANCESTORS, local, middle, CUSTOMER",
        "GROUP_WIDE_ANCESTORS, local, low, RELATED",
        "GROUP_WIDE_ANCESTORS, local, top, RELATED",
        "GROUP_WIDE_ANCESTORS, local, side, RELATED",
        "GROUP_WIDE_ANCESTORS, cold, low, PROSPECT",
        "WHOLE_TREE, wide, middle, CUSTOMER",
        "WHOLE_TREE, wide, low, CUSTOMER",
        "WHOLE_TREE, wide, top, CUSTOMER",
        "WHOLE_TREE, wide, side, CUSTOMER",
        "WHOLE_TREE, local, middle, CUSTOMER",
        "WHOLE_TREE, local, low, CUSTOMER",
        "WHOLE_TREE, local, top, CUSTOMER",
        "WHOLE_TREE, local, side, CUSTOMER",
        "WHOLE_TREE, cold, side, PROSPECT"
    })
    void whoIsACustomer(String scope, String tree, String place, String is) {
        Decision decision = new MemoryIntake(facts)
                .configure("customerScope: '%s'", scope)
                .decide("email: 'bob@%s-%s-tools.com'", tree, place);
        assertThat(decision.category())
                .isEqualTo(is.equals("CUSTOMER") ? LeadCategory.NEW_CUSTOMER : LeadCategory.NEW_PROSPECT);
        assertThat(decision.verdict().relatedCustomer()).isEqualTo(is.equals("RELATED"));
    }

    @Test
    void withoutAWordTheScopeIsGroupWideAncestors() {
        assertThat(decide("email: 'bob@wide-low-tools.com'").category()).isEqualTo(LeadCategory.NEW_CUSTOMER);
        assertThat(decide("email: 'bob@local-low-tools.com'").category()).isEqualTo(LeadCategory.NEW_PROSPECT);
    }

    @Test
    void aWonOpportunityOfTheParentCoversNoSubsidiary() {
        facts.account("cold-top").won("2026-01-01");
        Decision decision = decide("email: 'bob@cold-low-tools.com'");
        assertThat(decision.category()).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(decision.verdict().relatedCustomer()).isTrue();
    }

    @Test
    void anAccountThatWasSoldIsCoveredWhileItBelongedToTheGroup() {
        account("sold", "low").under("wide-middle", Days.valid("2024-01-01", "2026-01-01"));
        assertThat(decide("email: 'bob@sold-low-tools.com', occurredAt: '2025-12-31T23:59:59Z'")
                        .category())
                .isEqualTo(LeadCategory.NEW_CUSTOMER);
        Decision after = decide("email: 'bob@sold-low-tools.com', occurredAt: '2026-01-01T00:00:00Z'");
        assertThat(after.category()).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(after.verdict().relatedCustomer()).isFalse();
        assertThat(after.verdict().formerCustomer()).isTrue();
    }

    @Test
    void aBuyingCenterThatBoughtNothingIsCrossSell() {
        facts.center("new", "wide-middle", null).center("old", "wide-middle", "2026-01-01");
        facts.person("ann").email("ann@wide-middle-tools.com").in("new", null, null);
        facts.person("bob").email("bob@wide-middle-tools.com").in("old", null, null);
        facts.person("both")
                .email("both@wide-middle-tools.com")
                .in("new", null, null)
                .in("old", null, null);
        assertThat(crossSell("ann")).isTrue();
        assertThat(crossSell("bob")).isFalse();
        assertThat(crossSell("both")).isFalse();
        assertThat(crossSell("eve")).isFalse();
    }

    private boolean crossSell(String person) {
        Decision decision = decide("email: '" + person + "@wide-middle-tools.com'");
        assertThat(decision.verdict().relationship()).isEqualTo(Relationship.CUSTOMER);
        return decision.verdict().newBuyingCenter();
    }

    private Decision decide(String fields) {
        return new MemoryIntake(facts).decide(fields);
    }

    private AccountBuilder account(String tree, String place) {
        return facts.account(tree + "-" + place).domain(tree + "-" + place + "-tools.com");
    }
}
