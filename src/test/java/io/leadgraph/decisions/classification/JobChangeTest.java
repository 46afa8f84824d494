package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.intake.record.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code domain.md}, "Job change": who writes from another company works there from then on. */
public class JobChangeTest {
    private static final String IDS = "externalIds: [{system: 'crm', id: '%s'}]";
    private final FactsBuilder facts = new FactsBuilder();
    private MemoryIntake intake;

    @BeforeEach
    void companies() {
        facts.account("first").domain("first-tools.com");
        facts.account("second").domain("second-tools.com").customer("2020-01-01", null);
        facts.account("third").domain("third-tools.com");
        intake = new MemoryIntake(facts);
    }

    @Test
    void aWorkAddressAtAnotherAccountIsANewJob() {
        Outcome before = from("1", "first", "2026-06-01");
        Outcome after = from("1", "second", "2026-06-05");
        assertThat(after.person()).isEqualTo(before.person());
        assertThat(before.classification().category()).isEqualTo(LeadCategory.NEW_PROSPECT);
        assertThat(after.classification().category()).isEqualTo(LeadCategory.RETURNING_CUSTOMER);
        assertThat(account(after)).isEqualTo("second");
        assertThat(jobs("1")).containsExactly("first 2026-06-01..2026-06-05", "second 2026-06-05..null");
    }

    @Test
    void aReturnOpensANewEdge() {
        from("1", "first", "2026-06-01");
        from("1", "second", "2026-06-05");
        from("1", "first", "2026-06-09");
        assertThat(jobs("1"))
                .containsExactly(
                        "first 2026-06-01..2026-06-05", "second 2026-06-05..2026-06-09", "first 2026-06-09..null");
    }

    @Test
    void factsInAnyOrderAndInAnyBatchesGiveTheSameJobs() {
        List<String> told =
                new ArrayList<>(List.of("first 01", "first 02", "second 04", "first 06", "third 08", "third 09"));
        told.forEach(fact -> intake.batch(List.of(arrival("0", fact))));
        List<String> inOrder = jobs("0");
        assertThat(inOrder)
                .containsExactly(
                        "first 2026-06-01..2026-06-04",
                        "second 2026-06-04..2026-06-06",
                        "first 2026-06-06..2026-06-08",
                        "third 2026-06-08..null");
        Random random = new Random(7);
        for (int run = 1; run <= 300; run++) {
            Collections.shuffle(told, random);
            String id = "r" + run;
            int cut = random.nextInt(told.size() + 1);
            Stream.of(told.subList(0, cut), told.subList(cut, told.size()))
                    .forEach(batch -> intake.batch(
                            batch.stream().map(fact -> arrival(id, fact)).toList()));
            assertThat(jobs(id)).as("order " + told + " cut at " + cut).isEqualTo(inOrder);
        }
    }

    @Test
    void anExplicitFromAndToWinsOverEvidence() {
        facts.person("pat")
                .email("eve@home-tools.com")
                .externalId("crm", "1")
                .worksAt("third", "2026-06-03", "2026-06-08");
        intake = new MemoryIntake(facts);
        Outcome inside = from("1", "first", "2026-06-05");
        assertThat(account(inside)).as("the address proves the touch").isEqualTo("first");
        assertThat(jobs("1")).as("but ends no job that was stated").contains("third 2026-06-03..2026-06-08");
        assertThat(account(home("2026-06-04"))).isEqualTo("third");
        from("1", "first", "2026-06-09");
        assertThat(account(home("2026-06-10"))).isEqualTo("first");
    }

    @Test
    void fromFreeMailTheJobHeldThenDecides() {
        from("1", "first", "2026-06-01");
        from("1", "second", "2026-06-05");
        Outcome then = home("2026-06-03");
        Outcome now = home("2026-06-07");
        assertThat(account(then)).isEqualTo("first");
        assertThat(then.classification().category()).isEqualTo(LeadCategory.RETURNING_PROSPECT);
        assertThat(account(now)).isEqualTo("second");
        assertThat(now.classification().category()).isEqualTo(LeadCategory.RETURNING_CUSTOMER);
    }

    @Test
    void aLateFactMovesTheRestatedAccountOfATouchFromFreeMail() {
        from("1", "first", "2026-06-01");
        Outcome recorded = home("2026-06-07");
        from("1", "second", "2026-06-05");
        assertThat(account(recorded)).isEqualTo("first");
        Decision restated = intake.restate(homeForm("2026-06-07"));
        assertThat(restated.choice().account().account().key()).isEqualTo("second");
        assertThat(restated.category()).isEqualTo(LeadCategory.RETURNING_CUSTOMER);
    }

    @Test
    void aChangedAddressWithTheSameExternalIdIsTheSamePerson() {
        Outcome before = from("1", "first", "2026-06-01");
        Outcome after =
                intake.form("email: 'pat.married@first-tools.com', occurredAt: '2026-06-02T00:00:00Z', " + IDS, "1");
        assertThat(after.person()).isEqualTo(before.person());
        assertThat(after.classification().category()).isEqualTo(LeadCategory.RETURNING_PROSPECT);
        assertThat(intake.form("email: 'pat.married@first-tools.com'").person()).isEqualTo(before.person());
        assertThat(jobs("1")).containsExactly("first 2026-06-01..null");
    }

    /** A form of the person with this CRM id, from an address at the company. */
    private Outcome from(String id, String company, String day) {
        return intake.batch(List.of(arrival(id, company, day))).getFirst();
    }

    private static IntakeInput arrival(String id, String fact) {
        return arrival(id, fact.split(" ")[0], "2026-06-" + fact.split(" ")[1]);
    }

    private static IntakeInput arrival(String id, String company, String day) {
        return Arrivals.form("email: 'p%s@%s-tools.com', occurredAt: '%sT00:00:00Z', " + IDS, id, company, day, id);
    }

    /** A form of the first person from free-mail. */
    private Outcome home(String day) {
        return intake.batch(List.of(homeForm(day))).getFirst();
    }

    private static IntakeInput homeForm(String day) {
        return Arrivals.form("email: 'pat@gmail.com', occurredAt: '%sT00:00:00Z', " + IDS, day, "1");
    }

    private static String account(Outcome answer) {
        Account account = answer.classification().account();
        return account.key();
    }

    /** The confirmed jobs of the person with this CRM id, earliest first. */
    private List<String> jobs(String id) {
        return intake.book().holder("external:crm|" + id).person().affiliations().stream()
                .filter(Employment::confirmed)
                .sorted(Comparator.comparing(job -> job.valid().start()))
                .map(job -> intake.book().account(job.account()).account().key() + " "
                        + day(job.valid().from()) + ".." + day(job.valid().to()))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
