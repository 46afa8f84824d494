package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.record.Outcome;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code domain.md}, "People": whose a submission is where the external id and the e-mail do not agree. */
public class ConflictsTest {
    private static final String ID = "externalIds: [{system: 'crm', id: '%s'}]";

    private final MemoryIntake intake = new MemoryIntake(new FactsBuilder());
    private String ann;
    private String bob;

    /** Ann has an id in the CRM and an address, Bob an address only. */
    @BeforeEach
    void twoPeople() {
        ann = person(intake.form("email: 'ann@acme-tools.com', " + ID, "1"));
        bob = person(intake.form("email: 'bob@acme-tools.com'"));
        assertThat(bob).isNotEqualTo(ann);
    }

    @Test
    void neitherIsKnown() {
        Outcome answer = intake.form("email: 'eve@acme-tools.com', " + ID, "9");
        assertThat(person(answer)).isNotIn(ann, bob);
        assertThat(answer.classification().category()).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(rule(answer)).isEqualTo("NOBODY_KNOWN");
        assertThat(byId("9")).isEqualTo(person(answer));
        assertThat(byEmail("eve@acme-tools.com")).isEqualTo(person(answer));
    }

    @Test
    void theIdHitsAndTheAddressIsUnknownSoItIsAdded() {
        Outcome answer = intake.form("email: 'ann@home-tools.com', " + ID, "1");
        assertThat(person(answer)).isEqualTo(ann);
        assertThat(rule(answer)).isEqualTo("EXTERNAL_ID");
        assertThat(answer.classification().category()).isEqualTo(LeadCategory.RETURNING_PROSPECT);
        assertThat(byEmail("ann@home-tools.com")).isEqualTo(ann);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
    }

    @Test
    void bothHitTheSamePerson() {
        Outcome answer = intake.form("email: 'ann@acme-tools.com', " + ID, "1");
        assertThat(person(answer)).isEqualTo(ann);
        assertThat(rule(answer)).isEqualTo("EXTERNAL_ID");
        assertThat(duplicates(answer)).isEmpty();
    }

    @Test
    void theIdWinsTheAddressStaysAndBothAreSuggested() {
        Outcome answer = intake.form("email: 'bob@acme-tools.com', " + ID, "1");
        assertThat(person(answer)).isEqualTo(ann);
        assertThat(rule(answer)).isEqualTo("EXTERNAL_ID_OVER_EMAIL");
        assertThat(answer.classification().category()).isEqualTo(LeadCategory.RETURNING_PROSPECT);
        assertThat(duplicates(answer)).contains(bob);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
        assertThat(byId("1")).isEqualTo(ann);
    }

    @Test
    void theIdWinsThoughTheOtherHasAnIdOfTheSystemToo() {
        intake.form("email: 'bob@acme-tools.com', " + ID, "2");
        Outcome answer = intake.form("email: 'bob@acme-tools.com', " + ID, "1");
        assertThat(person(answer)).isEqualTo(ann);
        assertThat(duplicates(answer)).contains(bob);
        assertThat(byId("2")).isEqualTo(bob);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
    }

    @Test
    void theAddressHitsSomebodyWithoutAnIdOfTheSystemSoItIsAdded() {
        Outcome answer = intake.form("email: 'bob@acme-tools.com', " + ID, "2");
        assertThat(person(answer)).isEqualTo(bob);
        assertThat(rule(answer)).isEqualTo("EMAIL");
        assertThat(byId("2")).isEqualTo(bob);
    }

    @Test
    void theAddressHitsSomebodyWithAnotherIdOfTheSystemSoItIsAddedAndFlagged() {
        Outcome answer = intake.form("email: 'ann@acme-tools.com', " + ID, "7");
        assertThat(person(answer)).isEqualTo(ann);
        assertThat(rule(answer)).isEqualTo("EMAIL_WITH_SECOND_EXTERNAL_ID");
        assertThat(byId("7")).isEqualTo(ann);
        assertThat(byId("1")).isEqualTo(ann);
    }

    @Test
    void anIdOfAnotherSystemContradictsNothing() {
        Outcome answer = intake.form("email: 'ann@acme-tools.com', externalIds: [{system: 'shop', id: '1'}]");
        assertThat(person(answer)).isEqualTo(ann);
        assertThat(rule(answer))
                .isEqualTo(rule(intake.form("email: 'bob@acme-tools.com', externalIds: [{system: 'shop', id: '2'}]")));
    }

    @Test
    void theSameIdInAnotherSystemIsAnotherId() {
        assertThat(person(intake.form("externalIds: [{system: 'shop', id: '1'}]")))
                .isNotIn(ann, bob);
    }

    @Test
    void oneOfThemAloneIsEnough() {
        assertThat(byId("1")).isEqualTo(ann);
        assertThat(byEmail("ann@acme-tools.com")).isEqualTo(ann);
        assertThat(byEmail("bob@acme-tools.com")).isEqualTo(bob);
    }

    /** Rows of one call decide the same as calls of their own. */
    @Test
    void theRowsOfOneCallSeeWhoTheRowsBeforeThemMade() {
        List<Outcome> answers = intake.batch(List.of(
                Arrivals.form("email: 'eve@acme-tools.com'"),
                Arrivals.form("email: 'eve@acme-tools.com', " + ID, "5"),
                Arrivals.form(ID, "5"),
                Arrivals.form("email: 'eve@acme-tools.com', " + ID, "1")));
        assertThat(answers.subList(0, 3)).extracting(ConflictsTest::person).containsOnly(person(answers.getFirst()));
        assertThat(person(answers.getLast())).isEqualTo(ann);
        assertThat(duplicates(answers.getLast())).contains(person(answers.getFirst()));
    }

    private String byId(String id) {
        return person(intake.form(ID, id));
    }

    private String byEmail(String email) {
        return person(intake.form("email: '%s'", email));
    }

    private static String person(Outcome answer) {
        return answer.person().id();
    }

    private static String rule(Outcome answer) {
        return MemoryIntake.rule(answer.classification().explanation(), "person");
    }

    private static List<String> duplicates(Outcome answer) {
        return answer.classification().possibleDuplicates().stream()
                .map(duplicate -> duplicate.person().id())
                .toList();
    }
}
