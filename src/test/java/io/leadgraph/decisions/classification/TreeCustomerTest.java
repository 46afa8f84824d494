package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadgraph.facts.override.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "Relationship": from when and until when agreements and won deals make a customer, and who is a former one. */
public class TreeCustomerTest {
    private final FactsBuilder facts = new FactsBuilder();
    private final AccountBuilder acme = facts.account("acme").domain("acme-tools.com");

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2021-12-31, PROSPECT", "2022-01-01, CUSTOMER", "2023-12-31, CUSTOMER", "2024-01-01, FORMER"})
    void anAgreementCoversTheTimeFromItsFirstDayToItsLast(String day, String is) {
        acme.customer("2022-01-01", "2024-01-01");
        assertThat(on(day)).isEqualTo(is);
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2021-12-31, PROSPECT", "2022-01-01, CUSTOMER", "2026-06-01, CUSTOMER"})
    void aWonDealMakesACustomerForEver(String day, String is) {
        acme.won("2022-01-01");
        assertThat(on(day)).isEqualTo(is);
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2022-06-01, CUSTOMER", "2024-06-01, FORMER", "2025-01-01, CUSTOMER"})
    void unlessALaterAgreementHasEndedAndUntilTheNextDealIsWon(String day, String is) {
        acme.won("2022-01-01").customer("2023-01-01", "2024-01-01").won("2025-01-01");
        assertThat(on(day)).isEqualTo(is);
    }

    @Test
    void anAgreementThatEndedBeforeTheDealWasWonTakesNothingBack() {
        acme.customer("2020-01-01", "2021-01-01").won("2022-01-01");
        assertThat(on("2023-01-01")).isEqualTo("CUSTOMER");
        assertThat(on("2021-06-01")).isEqualTo("FORMER");
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2023-06-01, CUSTOMER", "2024-06-01, FORMER"})
    void whoWasCoveredByTheGroupIsAFormerCustomerOnceThatEnded(String day, String is) {
        facts.account("top").groupWideCustomer("2023-01-01", "2024-01-01");
        acme.under("top").customer("2020-01-01", "2022-01-01");
        assertThat(on(day)).isEqualTo(is);
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2022-06-01, PROSPECT", "2023-06-01, CUSTOMER", "2024-06-01, FORMER"})
    void whoWasCoveredByNothingButTheGroupIsAFormerCustomerToo(String day, String is) {
        facts.account("top").groupWideCustomer("2023-01-01", "2024-01-01");
        acme.under("top");
        assertThat(on(day)).isEqualTo(is);
    }

    @ParameterizedTest(name = "from {0} until {1} below it: {2}")
    @CsvSource({
        "2020-01-01, 2022-06-01, PROSPECT",
        "2020-01-01, 2023-06-01, FORMER",
        "2023-06-01, 2025-01-01, FORMER",
        "2025-01-01, 2026-01-01, PROSPECT"
    })
    void whoLeftTheGroupIsAFormerCustomerIfItsAgreementHeldMeanwhile(String from, String to, String is) {
        facts.account("top").groupWideCustomer("2023-01-01", "2024-01-01");
        acme.under("top", Days.valid(from, to));
        assertThat(on("2026-06-01")).isEqualTo(is);
    }

    @Test
    void anAgreementOfItsOwnKindAboveMakesNobodyAFormerCustomer() {
        facts.account("top").customer("2023-01-01", "2024-01-01");
        acme.under("top");
        assertThat(on("2024-06-01")).isEqualTo("PROSPECT");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"SELF, PROSPECT, PROSPECT", "GROUP_WIDE_ANCESTORS, FORMER, PROSPECT", "WHOLE_TREE, FORMER, FORMER"})
    void whoIsAFormerCustomerFollowsTheScope(String scope, String ofGroupWide, String ofOwn) {
        facts.account("wide").groupWideCustomer("2023-01-01", "2024-01-01");
        facts.account("own").customer("2023-01-01", "2024-01-01");
        facts.account("below").domain("below-tools.com").under("wide");
        acme.under("own");
        MemoryIntake intake = new MemoryIntake(facts).configure("customerScope: '%s'", scope);
        assertThat(is(intake.decide("email: 'bob@below-tools.com', occurredAt: '2024-06-01T00:00:00Z'")))
                .isEqualTo(ofGroupWide);
        assertThat(is(intake.decide("email: 'bob@acme-tools.com', occurredAt: '2024-06-01T00:00:00Z'")))
                .isEqualTo(ofOwn);
    }

    @Test
    void thePathOfAFormerCustomerLeadsToWhatMadeItOne() {
        facts.account("top").groupWideCustomer("2023-01-01", "2024-01-01");
        acme.under("top");
        assertThat(decide("2024-06-01").verdict().steps().getFirst().path())
                .extracting(PathElement::nodeId)
                .containsExactly("account_acme", "account_top", "relationship_top0");
    }

    @Test
    void aGroupWideAgreementIsShownBeforeOneOfItsOwnKind() {
        facts.account("top").customer("2020-01-01", null).groupWideCustomer("2021-01-01", null);
        acme.under("top");
        assertThat(on("2020-06-01")).isEqualTo("RELATED");
        assertThat(on("2021-06-01")).isEqualTo("CUSTOMER");
    }

    @Test
    void theWayThatProvesItLeadsUpTheTreeToTheAgreement() {
        facts.account("top").groupWideCustomer("2020-01-01", null);
        facts.account("middle").under("top");
        acme.under("middle");
        Decision decision = decide("2026-01-01");
        assertThat(decision.verdict().steps().getFirst().rule()).isEqualTo("ANCESTOR_CUSTOMER");
        assertThat(decision.verdict().steps().getFirst().path())
                .extracting(PathElement::nodeId, PathElement::relationship, PathElement::direction)
                .containsExactly(
                        tuple("account_acme", "CHILD_OF", RelationshipDirection.OUTGOING),
                        tuple("account_middle", "CHILD_OF", RelationshipDirection.OUTGOING),
                        tuple("account_top", "HAS_RELATIONSHIP", RelationshipDirection.OUTGOING),
                        tuple("relationship_top0", null, null));
    }

    private Decision decide(String day) {
        return new MemoryIntake(facts).decide("email: 'bob@acme-tools.com', occurredAt: '%sT00:00:00Z'", day);
    }

    private String on(String day) {
        return is(decide(day));
    }

    private static String is(Decision decision) {
        Verdict verdict = decision.verdict();
        if (verdict.relationship() == Relationship.CUSTOMER) {
            return "CUSTOMER";
        }
        return verdict.formerCustomer() ? "FORMER" : verdict.relatedCustomer() ? "RELATED" : "PROSPECT";
    }
}
