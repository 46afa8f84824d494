package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.configuration.IntakeConfiguration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "E-mail keys" and "People": what identifies, and what only suggests. */
public class PersonRulesTest {
    private final FactsBuilder facts = new FactsBuilder();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            email: 'j.doe+fair@googlemail.com'                                                 | LOOSE_EMAIL
            email: 'x@else-tools.com', phone: '+49 30 901820', lastName: 'DOE'                 | PHONE_AND_LAST_NAME
            email: 'x@else-tools.com', phone: '+49 30 901820', lastName: 'Roe'                 |
            email: 'x@else-tools.com', firstName: 'Jane', lastName: 'Doe', company: 'Acme Inc' | NAME_AND_COMPANY
            email: 'x@else-tools.com', firstName: 'Jane', lastName: 'Doe'                      |
            email: 'x@else-tools.com', firstName: 'Jane', lastName: 'Doe', company: 'Bcme'     |
            """)
    void whatResemblesIsSuggestedAndMakesNobodyTheSame(String form, @Nullable String evidence) {
        facts.person("jane")
                .named("Jane", "Doe")
                .email("jdoe@gmail.com")
                .phone("+4930901820")
                .company("Acme");
        Resolution who = resolve(MemoryIntake.rules(""), form);
        assertThat(who.holder()).isNull();
        assertThat(who.duplicates().stream().flatMap(one -> one.evidence().stream()))
                .isEqualTo(evidence == null ? List.of() : List.of(evidence));
    }

    @Test
    void whereTheTenantMergesThemALooseAddressIsThePersons() {
        facts.person("jane").email("jdoe@gmail.com");
        Resolution who = resolve(MemoryIntake.rules("looseEmailMatch: 'MERGE'"), "email: 'j.doe+fair@googlemail.com'");
        assertThat(who.holder().person().id()).isEqualTo("person_jane");
        assertThat(who.step().rule()).isEqualTo("LOOSE_EMAIL");
        assertThat(who.freeKeys()).containsExactly("email:j.doe+fair@googlemail.com");
        assertThat(who.duplicates()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            email: 'info@acme-tools.com', firstName: 'Pat', lastName: 'Lee'  | person_pat
            email: 'INFO@acme-tools.com', firstName: 'PAT', lastName: 'Lée'  | person_pat
            email: 'info@acme-tools.com', firstName: 'Kim', lastName: 'Lee'  |
            email: 'info@acme-tools.com'                                     | person_somebody
            email: 'sales@acme-tools.com', firstName: 'Pat', lastName: 'Lee' |
            """)
    void inARoleMailboxTheNameSaysWhoItIs(String form, @Nullable String person) {
        facts.person("pat").named("Pat", "Lee").email("info@acme-tools.com");
        facts.person("somebody").email("info@acme-tools.com");
        Resolution who = resolve(IntakeConfiguration.DEFAULT, form);
        assertThat(who.holder() == null ? null : who.holder().person().id()).isEqualTo(person);
    }

    @Test
    void theFirstIdThatIsKnownDecidesAndTheOthersAreSuggested() {
        facts.person("ann").externalId("crm", "1");
        facts.person("bob").externalId("shop", "2");
        Resolution who = resolve(
                IntakeConfiguration.DEFAULT, "externalIds: [{system: 'shop', id: '2'}, {system: 'crm', id: '1'}]");
        assertThat(who.holder().person().id()).isEqualTo("person_bob");
        assertThat(who.duplicates()).extracting(one -> one.person().id()).containsExactly("person_ann");
        assertThat(who.duplicates().getFirst().evidence()).containsExactly("EXTERNAL_ID_OF_ANOTHER_PERSON");
    }

    private Resolution resolve(IntakeConfiguration rules, String form) {
        return new PersonRules(facts.book(), rules).resolve(Arrivals.form(form)).orElseThrow();
    }
}
