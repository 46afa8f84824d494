package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.Cell;
import io.leadgraph.decisions.classification.FourFormsTest;
import io.leadgraph.decisions.classification.LeadMethodStreamsTest;
import io.leadgraph.decisions.classification.LeadRulesTest;
import io.leadgraph.decisions.classification.World;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * {@code domain.md}, "Lead methods" end to end: lead records are stored as they are due, and what is stored decides about the
 * next. Every row is in
 * {@link FourFormsTest}, {@link LeadRulesTest} and {@link LeadMethodStreamsTest}.
 */
@GraphTest
class LeadsOverHttpTest {
    private static final String BOB = "emails: ['bob@acme-tools.com']";
    private static final int BURSTS = 8;
    private static final List<World> WORLDS = List.of(
            World.UNKNOWN_BUSINESS_DOMAIN, World.CUSTOMER, World.FREE_MAIL, World.VENDOR, World.FORMER_CUSTOMER);

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    IntakeApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
        nodes = new Nodes(driver);
    }

    @ParameterizedTest(name = "{0} under {1}: {2} leads")
    @CsvSource({
        "UNKNOWN, POINT_OF_INTEREST, 4",
        "UNKNOWN, UNIQUE, 1",
        "CONTACT, HYBRID, 1",
        "CONTACT, UNIQUE, 0",
        "BOTH, HYBRID, 0"
    })
    void leadsAfterFourForms(Cell.Start before, LeadMethod method, int leads) {
        api.configure("leadMethod: '%s'", method);
        before.records.forEach(type -> api.person(BOB + ", recordType: '%s'", type));
        long known = nodes.count("Lead");

        List<Answer> one = forms().map(api::submit).toList();
        assertThat(one).filteredOn(answer -> answer.at("lead") != null).hasSize(leads);
        assertThat(nodes.count("Lead") - known).isEqualTo(leads);
        assertThat(nodes.count("Touch")).isEqualTo(4);
        assertThat(nodes.count("Person")).isEqualTo(1);
        assertThat(one.stream().map(Answer::category))
                .containsExactly(
                        before == Cell.Start.UNKNOWN ? "NEW_PROSPECT" : "RETURNING_PROSPECT",
                        "RETURNING_PROSPECT",
                        "RETURNING_PROSPECT",
                        "RETURNING_PROSPECT");
    }

    @Test
    void theRowsOfOneCallSeeEachOther() {
        api.configure("leadMethod: 'HYBRID'");
        List<Answer> answers = api.submitAll(forms().toList());
        assertThat(answers).filteredOn(answer -> answer.at("lead") != null).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.is("classification.newPerson")))
                .containsExactly(answers.getFirst());
        assertThat(nodes.count("Touch")).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}, asked for {1}: {2}")
    @CsvSource({"POINT_OF_INTEREST, true, true", "POINT_OF_INTEREST, false, false"})
    void whoIsNotApplicableGetsALeadOnlyOnRequest(LeadMethod method, boolean asked, boolean lead) {
        api.configure("leadMethod: '%s', leadForNotApplicable: %s", method, asked);
        api.accounts("key: 'acme', name: 'Acme', domains: [{name: 'acme-tools.com'}], "
                + "relationships: [{kind: 'VENDOR', from: '2020-01-01'}]");
        Answer answer = api.form("email: 'bob@acme-tools.com'");
        assertThat(answer.is("classification.leadCreated")).isEqualTo(lead);
        assertThat(answer.is("classification.leadDue")).isEqualTo(lead);
        assertThat(answer.at("lead") != null).isEqualTo(lead);
        assertThat(nodes.count("Lead")).isEqualTo(lead ? 1 : 0);
    }

    /** A stream with records of a CRM and conversions, which only the graph makes. */
    @Test
    void uniqueIsAtMostHybridIsAtMostPointOfInterest() {
        World.build(api);
        Map<LeadMethod, Integer> leads = new EnumMap<>(LeadMethod.class);
        for (LeadMethod method : LeadMethod.values()) {
            api.configure("leadMethod: '%s'", method);
            leads.put(method, play(new Random(4000), method));
        }
        assertThat(leads.get(LeadMethod.UNIQUE)).isLessThanOrEqualTo(leads.get(LeadMethod.HYBRID));
        assertThat(leads.get(LeadMethod.HYBRID)).isLessThanOrEqualTo(leads.get(LeadMethod.POINT_OF_INTEREST));
    }

    /** The same stream for every method, by people of its own: bursts of forms with records and conversions in between. */
    private int play(Random random, LeadMethod method) {
        Map<String, String> open = new HashMap<>();
        int leads = 0;
        for (int burst = 0; burst < BURSTS; burst++) {
            List<Answer> created = api.submitAll(burst(random, method)).stream()
                    .filter(answer -> answer.at("lead") != null)
                    .toList();
            leads += created.size();
            created.forEach(answer -> open.put(answer.person(), answer.text("lead.id")));
            Optional.ofNullable(open.remove(record(random, method))).ifPresent(api::convert);
        }
        return leads;
    }

    private static List<Map<String, Object>> burst(Random random, LeadMethod method) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> pick(random).formOf(somebody(random, method)))
                .toList();
    }

    /** Stores a record of somebody as a CRM would; who it is has an open lead converted after it, if there is one. */
    private String record(Random random, LeadMethod method) {
        String type = random.nextBoolean() ? "LEAD" : "CONTACT";
        return api.people(pick(random).personOf(somebody(random, method), ", recordType: '" + type + "'"))
                .getFirst();
    }

    private static World pick(Random random) {
        return WORLDS.get(random.nextInt(WORLDS.size()));
    }

    private static String somebody(Random random, LeadMethod method) {
        return "m%dp%d".formatted(method.ordinal(), random.nextInt(4));
    }

    private static Stream<Map<String, Object>> forms() {
        return IntStream.rangeClosed(8, 11)
                .mapToObj(day -> Inputs.form("email: 'bob@acme-tools.com', occurredAt: '2026-06-%02dT09:00:00Z'", day));
    }
}
