package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.LeadRecords;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code domain.md}, "Lead methods": when a response is due a lead record, by the method and the records there are. */
public class LeadRulesTest {
    private static final Verdict PROSPECT = verdict(Relationship.PROSPECT);
    private static final Instant NOW = TestClock.START;

    @ParameterizedTest(name = "{0}, open lead {1}, lead {2}, contact {3}: {4}")
    @CsvSource({
        "POINT_OF_INTEREST, false, false, false, true",
        "POINT_OF_INTEREST, true, true, true, true",
        "HYBRID, false, false, false, true",
        "HYBRID, false, true, false, true",
        "HYBRID, false, false, true, true",
        "HYBRID, false, true, true, true",
        "HYBRID, true, true, false, false",
        "HYBRID, true, true, true, false",
        "UNIQUE, false, false, false, true",
        "UNIQUE, false, true, false, false",
        "UNIQUE, false, false, true, false",
        "UNIQUE, true, true, true, false"
    })
    void theMethodLooksAtTheRecords(LeadMethod method, boolean open, boolean lead, boolean contact, boolean due) {
        assertThat(LeadRules.due(rules(method), false, new LeadRecords(open, lead, contact)))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "a {0} lead, {1}: {2}")
    @CsvSource({
        "OPEN, HYBRID, false",
        "RECYCLED, HYBRID, false",
        "DISQUALIFIED, HYBRID, true",
        "CONVERTED, HYBRID, true",
        "OPEN, UNIQUE, false",
        "DISQUALIFIED, UNIQUE, false",
        "CONVERTED, UNIQUE, false"
    })
    void aRecycledLeadIsOpenAndADisqualifiedOneIsNot(LeadStatus status, LeadMethod method, boolean due) {
        KnownIdentities person = person(new PersonBuilder("bob").lead(status, NOW, null));
        assertThat(LeadRules.due(rules(method), PROSPECT, person, Instant.MAX)).isEqualTo(due);
    }

    @Test
    void recordsOfTheSameInstantAndLaterDoNotCount() {
        KnownIdentities person =
                person(new PersonBuilder("bob").lead(LeadStatus.OPEN).contact(NOW));
        for (LeadMethod method : List.of(LeadMethod.HYBRID, LeadMethod.UNIQUE)) {
            assertThat(LeadRules.due(rules(method), PROSPECT, person, NOW)).isTrue();
            assertThat(LeadRules.due(rules(method), PROSPECT, person, NOW.plusMillis(1)))
                    .isFalse();
        }
    }

    @Test
    void aLeadThatWasConvertedSinceWasOpenThen() {
        Instant converted = NOW.plus(Duration.ofDays(2));
        KnownIdentities person = person(new PersonBuilder("bob").lead(LeadStatus.CONVERTED, NOW, converted));
        assertThat(LeadRules.due(rules(LeadMethod.HYBRID), PROSPECT, person, converted))
                .isFalse();
        assertThat(LeadRules.due(rules(LeadMethod.HYBRID), PROSPECT, person, converted.plusMillis(1)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNotApplicableIsDueALeadOnlyByPointOfInterestAndOnRequest(LeadMethod method) {
        Verdict outside = verdict(Relationship.NOT_APPLICABLE);
        IntakeConfiguration asked = MemoryIntake.rules("leadMethod: '%s', leadForNotApplicable: true", method);
        assertThat(LeadRules.due(rules(method), outside, null, Instant.MAX)).isFalse();
        assertThat(LeadRules.due(asked, outside, null, Instant.MAX)).isEqualTo(method == LeadMethod.POINT_OF_INTEREST);
    }

    private static IntakeConfiguration rules(LeadMethod method) {
        return IntakeConfiguration.DEFAULT.withMethod(method);
    }

    private static Verdict verdict(Relationship relationship) {
        return new Verdict(relationship, null, false, false, false, false, List.of());
    }

    private static KnownIdentities person(PersonBuilder told) {
        BatchFacts book = new BatchFacts();
        told.tell(book);
        return book.person(told.id()).person();
    }
}
