package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.intake.Inputs;
import io.leadgraph.intake.record.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bob submits four forms in a week: the table of {@code domain.md}, "Lead methods". */
public class FourFormsTest {
    private static final String BOB = "emails: ['bob@acme-tools.com']";

    @ParameterizedTest(name = "{0} under {1}: {2} leads")
    @CsvSource({
        "UNKNOWN, POINT_OF_INTEREST, 4", "UNKNOWN, HYBRID, 1", "UNKNOWN, UNIQUE, 1",
        "OPEN_LEAD, POINT_OF_INTEREST, 4", "OPEN_LEAD, HYBRID, 0", "OPEN_LEAD, UNIQUE, 0",
        "CONTACT, POINT_OF_INTEREST, 4", "CONTACT, HYBRID, 1", "CONTACT, UNIQUE, 0",
        "BOTH, POINT_OF_INTEREST, 4", "BOTH, HYBRID, 0", "BOTH, UNIQUE, 0"
    })
    void leadsAfterFourForms(Cell.Start before, LeadMethod method, int leads) {
        FactsBuilder facts = new FactsBuilder();
        before.records.forEach(type -> facts.people(BOB + ", recordType: '" + type + "'"));
        MemoryIntake intake = new MemoryIntake(facts).configure("leadMethod: '%s'", method);

        List<Outcome> answers = forms().map(
                        form -> intake.batch(List.of(Arrivals.form(form))).getFirst())
                .toList();
        assertThat(answers.stream().map(Outcome::lead).filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .hasSize(leads);
        assertThat(answers).extracting(answer -> answer.touch().id()).doesNotHaveDuplicates();
        assertThat(answers)
                .extracting(answer -> answer.person().id())
                .containsOnly(answers.getFirst().person().id());
        assertThat(answers.stream().map(answer -> answer.classification().category()))
                .containsExactly(
                        before == Cell.Start.UNKNOWN ? LeadCategory.NEW_PROSPECT : LeadCategory.RETURNING_PROSPECT,
                        LeadCategory.RETURNING_PROSPECT,
                        LeadCategory.RETURNING_PROSPECT,
                        LeadCategory.RETURNING_PROSPECT);
    }

    @ParameterizedTest(name = "{0}: {1} leads")
    @CsvSource({"POINT_OF_INTEREST, 4", "HYBRID, 1", "UNIQUE, 1"})
    void theRowsOfOneCallSeeEachOther(LeadMethod method, int leads) {
        List<Outcome> answers = new MemoryIntake(new FactsBuilder())
                .configure("leadMethod: '%s'", method)
                .batch(Arrivals.forms(forms().toList()));
        assertThat(answers).filteredOn(answer -> answer.lead() != null).hasSize(leads);
        assertThat(answers)
                .filteredOn(answer -> answer.classification().newPerson())
                .containsExactly(answers.getFirst());
        assertThat(answers).extracting(answer -> answer.touch().id()).doesNotHaveDuplicates();
    }

    private static Stream<Map<String, Object>> forms() {
        return IntStream.rangeClosed(8, 11)
                .mapToObj(day -> Inputs.form("email: 'bob@acme-tools.com', occurredAt: '2026-06-%02dT09:00:00Z'", day));
    }
}
