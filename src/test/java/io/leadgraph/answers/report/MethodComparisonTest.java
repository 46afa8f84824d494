package io.leadgraph.answers.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.answers.report.ReplayedPerson.Happening;
import io.leadgraph.answers.report.ReplayedPerson.Kind;
import io.leadgraph.decisions.classification.LeadPolicy;
import io.leadgraph.decisions.classification.facts.LeadRecords;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Lead methods", asked of a week that is over: four Bobs, known in four ways, submit four forms each. */
@GraphTest
@OverBolt
class MethodComparisonTest {
    private static final MethodSpan SPAN =
            new MethodSpan(Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-06-29T00:00:00Z"));

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    @Autowired
    LeadPolicy policy;

    @Test
    void theTableOfFourFormsForEachWayOfBeingKnown() {
        for (String[] row : new String[][] {
            {"unknown", "", "4 1 1"},
            {"open", "LEAD", "4 0 0"},
            {"contact", "CONTACT", "4 1 0"},
            {"both", "LEAD CONTACT", "4 0 0"}
        }) {
            int month = List.of("unknown", "open", "contact", "both").indexOf(row[0]) + 2;
            known(row[0], row[1]);
            IntStream.rangeClosed(8, 11).forEach(day -> form(row[0], "2026-%02d-%02dT09:00:00Z".formatted(month, day)));
            assertThat(leads("2026-%02d-01T00:00:00Z".formatted(month), "2026-%02d-28T00:00:00Z".formatted(month)))
                    .as(row[0])
                    .isEqualTo(row[2]);
        }
    }

    @Test
    void aWeekOfAllFourWithWhatSalesWouldHaveHadToDoAndWouldHaveMissed() {
        known("open", "LEAD");
        known("contact", "CONTACT");
        known("both", "LEAD CONTACT");
        ask(
                "mutation { upsertAccounts(inputs: [{key: \"acme\", name: \"Acme\", domains: [{name: \"acme-tools.com\"}]}]) { userErrors { message } } "
                        + "upsertBuyingCenters(inputs: [{key: \"acme-it\", accountKey: \"acme\", name: \"IT\", members: ["
                        + "{person: {email: \"contact@acme-tools.com\"}, role: CHAMPION}, {person: {email: \"open@acme-tools.com\"}, role: USER}]}]) { userErrors { message } } }");
        for (String bob : List.of("unknown", "open", "contact", "both")) {
            IntStream.rangeClosed(6, 9).forEach(day -> form(bob, "2026-06-%02dT22:30:00Z".formatted(day)));
        }
        // 6 and 7 June are the weekend of week 23; all four answer on four days
        new StoryQuestions(api)
                .answer("CompareLeadMethods", Map.of("from", "2026-06-01T00:00:00Z", "to", "2026-06-15T00:00:00Z"))
                .path("compareLeadMethods")
                .matchesJsonStrictly("""
                        [{"method": "POINT_OF_INTEREST", "responses": 16, "leadsCreated": 16, "responsesOnContacts": 0,
                          "duplicatesAvoided": 0, "weeks": [{"period": {"key": "2026-W23"}, "leads": 8}, {"period": {"key": "2026-W24"}, "leads": 8}],
                          "unseenPeople": 0, "unseenBuyingCenters": []},
                         {"method": "HYBRID", "responses": 16, "leadsCreated": 2, "responsesOnContacts": 7,
                          "duplicatesAvoided": 14, "weeks": [{"period": {"key": "2026-W23"}, "leads": 2}, {"period": {"key": "2026-W24"}, "leads": 0}],
                          "unseenPeople": 0, "unseenBuyingCenters": []},
                         {"method": "UNIQUE", "responses": 16, "leadsCreated": 1, "responsesOnContacts": 8,
                          "duplicatesAvoided": 15, "weeks": [{"period": {"key": "2026-W23"}, "leads": 1}, {"period": {"key": "2026-W24"}, "leads": 0}],
                          "unseenPeople": 1, "unseenBuyingCenters": [{"buyingCenter": {"key": "acme-it", "name": "IT"}, "people": 1}]}]""");
    }

    @Test
    void aConversionInBetweenClosesTheLeadUnderEveryMethod() {
        form("bob", "2026-06-02T09:00:00Z");
        form("bob", "2026-06-03T09:00:00Z");
        ask("{ person(by: {email: \"bob@acme-tools.com\"}) { leads { id } } }")
                .path("person.leads[0].id")
                .entity(String.class)
                .satisfies(lead -> ask("mutation { convertLead(input: {leadId: \"%s\"}) { userErrors { message } } }"
                        .formatted(lead)));
        // the clock stands at 15 June: that is when it was converted
        form("bob", "2026-06-15T13:00:00Z");
        form("bob", "2026-06-15T14:00:00Z");
        assertThat(leads("2026-06-01T00:00:00Z", "2026-06-20T00:00:00Z")).isEqualTo("4 2 1");
        assertThat(leads("2026-06-10T00:00:00Z", "2026-06-20T00:00:00Z")).isEqualTo("2 1 0");
    }

    @Test
    void whoIsNotApplicableMakesNoLeadAndIsNotMissed() {
        IntStream.rangeClosed(1, 3)
                .forEach(day -> ask(("mutation { submitLead(input: {source: FORM, clientKey: \"n%d\", "
                                + "email: \"ann@example.com\", occurredAt: \"2026-06-%02dT09:00:00Z\"}) { userErrors { message } } }")
                        .formatted(day, day)));
        assertThat(leads("2026-06-01T00:00:00Z", "2026-06-20T00:00:00Z")).isEqualTo("0 0 0");
        ask("mutation { configureIntake(input: {leadForNotApplicable: true}) { userErrors { message } } }");
        assertThat(leads("2026-06-01T00:00:00Z", "2026-06-20T00:00:00Z")).isEqualTo("3 0 0");
    }

    @Test
    void recordedTouchesMakeNoLeads() {
        known("bob", "CONTACT");
        ask(
                "mutation { recordTouches(inputs: [{person: {email: \"bob@acme-tools.com\"}, campaignKey: \"evergreen:form\", kind: EMAIL_OPEN, "
                        + "direction: INBOUND, occurredAt: \"2026-06-02T09:00:00Z\"}]) { userErrors { message } } }");
        assertThat(leads("2026-06-01T00:00:00Z", "2026-06-20T00:00:00Z")).isEqualTo("0 0 0");
    }

    @Test
    void twoStatementsHoweverManyPeople() {
        IntStream.range(0, 40).forEach(i -> form("p" + i, "2026-06-02T09:00:00Z"));
        graph.reset();
        assertThat(leads("2026-06-01T00:00:00Z", "2026-06-20T00:00:00Z")).isEqualTo("40 40 40");
        assertThat(graph.statements()).isEqualTo(2);
    }

    @Test
    void anyStreamHasAtMostAsManyUniqueLeadsAsHybridAndThoseAtMostAsManyAsPointsOfInterest() {
        LongStream.range(0, 2_000).forEach(seed -> {
            ReplayedPerson person = somebody(new Random(seed));
            int pointOfInterest = replay(LeadMethod.POINT_OF_INTEREST, person);
            int hybrid = replay(LeadMethod.HYBRID, person);
            int unique = replay(LeadMethod.UNIQUE, person);
            assertThat(unique).as("seed %d", seed).isLessThanOrEqualTo(hybrid);
            assertThat(hybrid).as("seed %d", seed).isLessThanOrEqualTo(pointOfInterest);
        });
    }

    @Test
    void aTimeThatIsEmptyOrLongerThanTenYearsIsRefused() {
        for (String to : List.of("2026-06-01T00:00:00Z", "2025-06-01T00:00:00Z", "2046-06-01T00:00:00Z")) {
            api.document("{ compareLeadMethods(from: \"2026-06-01T00:00:00Z\", to: \"%s\") { method } }".formatted(to))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error ->
                                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
        }
    }

    private int replay(LeadMethod method, ReplayedPerson person) {
        MethodReplay replay = new MethodReplay(policy, method, SPAN, ZoneOffset.UTC);
        replay.play(person);
        return replay.leads();
    }

    private static ReplayedPerson somebody(Random random) {
        boolean open = random.nextBoolean();
        LeadRecords before = new LeadRecords(open, open || random.nextBoolean(), random.nextBoolean());
        List<Happening> happenings = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> new Happening(
                        SPAN.from().plusSeconds(3_600L * i), Kind.values()[random.nextInt(Kind.values().length)]))
                .toList();
        return new ReplayedPerson(before, happenings, List.of());
    }

    /** By method, in the order of the table. */
    private String leads(String from, String to) {
        List<Integer> leads = ask("{ compareLeadMethods(from: \"%s\", to: \"%s\") { leadsCreated } }"
                        .formatted(from, to))
                .path("compareLeadMethods[*].leadsCreated")
                .entityList(Integer.class)
                .get();
        return leads.get(0) + " " + leads.get(1) + " " + leads.get(2);
    }

    private void known(String name, String records) {
        for (String type : records.isEmpty() ? new String[0] : new String[] {"LEAD", "CONTACT"}) {
            if (records.contains(type)) {
                ask(
                        ("mutation { upsertPeople(inputs: [{emails: [\"%s@acme-tools.com\"], recordType: %s, createdAt: \"2026-01-05T00:00:00Z\"}]) "
                                        + "{ results { userErrors { message } } } }")
                                .formatted(name, type));
            }
        }
    }

    private void form(String name, String at) {
        ask(
                ("mutation { submitLead(input: {source: FORM, clientKey: \"%s %s\", email: \"%s@acme-tools.com\", occurredAt: \"%s\"}) "
                                + "{ userErrors { message } } }")
                        .formatted(name, at, name, at));
    }

    private GraphQlTester.Response ask(String document) {
        GraphQlTester.Response response = api.document(document).execute();
        response.errors().verify();
        return response;
    }
}
