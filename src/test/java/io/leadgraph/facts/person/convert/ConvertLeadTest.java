package io.leadgraph.facts.person.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.person.PeopleApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class ConvertLeadTest {
    private static final String CONVERT = """
            mutation($input: ConvertLeadInput!) { convertLead(input: $input) {
              contact { id person { id } convertedFrom { id } } lead { id open convertedTo { id } }
              convertedLeads { id } userErrors { field code } } }""";

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    PeopleApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new PeopleApi(tester);
        nodes = new Nodes(driver);
        nodes.account("acme");
    }

    private String lead(String email) {
        return lead(api.id(Map.of("emails", List.of(email), "recordType", "LEAD")), "leads[0]");
    }

    private String lead(String personId, String path) {
        return api.person(personId, "leads { id }")
                .path("person." + path + ".id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response convert(Map<String, ?> input) {
        return tester.document(CONVERT).variable("input", input).execute();
    }

    /** Another open lead, as the point-of-interest method makes them. */
    private void openLead(String id, String personId, String status) {
        nodes.run(
                "MATCH (:Person {id: $person})<-[:IDENTIFIES]-(i:Identity) CREATE (i)-[:HAS_LEAD]->(:Lead {id: $id, "
                        + "status: $status, createdAt: datetime('2026-06-16T00:00Z'), recordedAt: datetime()})",
                Map.of("person", personId, "id", id, "status", status));
    }

    @Test
    void aLeadBecomesANewContactOfTheSamePerson() {
        String lead = lead("a@acme.com");
        var answer = convert(Map.of("leadId", lead));

        answer.path("convertLead.userErrors").entityList(Object.class).hasSize(0);
        answer.path("convertLead.lead.open").entity(Boolean.class).isEqualTo(false);
        answer.path("convertLead.contact.convertedFrom[*].id")
                .entityList(String.class)
                .containsExactly(lead);
        assertThat(nodes.run("MATCH (p:Person) RETURN p.leadStatus AS status"))
                .containsExactly(Map.of("status", "CONVERTED"));
    }

    @Test
    void ofTwoEmployersTheOneThatBeganLastCountsAndOneWithoutABeginningIsTheEarlier() {
        nodes.account("beta");
        String lead = lead("a@gmail.com");
        nodes.run("""
                MATCH (i:Identity), (acme:Account {key: 'acme'}), (beta:Account {key: 'beta'})
                CREATE (i)-[:AFFILIATED_WITH {id: 'affiliation_1', status: 'CONFIRMED', evidence: 'EXPLICIT', recordedAt: datetime()}]->(acme)
                CREATE (i)-[:AFFILIATED_WITH {id: 'affiliation_2', status: 'CONFIRMED', evidence: 'EXPLICIT', recordedAt: datetime(),
                  from: datetime('2025-01-01T00:00Z')}]->(beta)""");
        convert(Map.of("leadId", lead))
                .path("convertLead.userErrors")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(nodes.run("MATCH (:Contact)-[:CONTACT_AT]->(a:Account) RETURN a.key AS key"))
                .containsExactly(Map.of("key", "beta"));
    }

    @Test
    void thePersonsExistingContactIsFilledAndNothingOfItIsDropped() {
        String person = api.id(Map.of(
                "emails", List.of("a@acme.com"), "recordType", "LEAD", "title", "Head", "phone", "+49 30 901820"));
        api.id(Map.of("emails", List.of("a@acme.com"), "recordType", "CONTACT"));
        nodes.run("MATCH (c:Contact) SET c.title = 'Chief'");
        convert(Map.of("leadId", lead(person, "leads[0]")));

        assertThat(nodes.run("MATCH (c:Contact) RETURN c.title AS title, c.phone AS phone"))
                .containsExactly(Map.of("title", "Chief", "phone", "+4930901820"));
    }

    @Test
    void theOtherOpenLeadsGoAlongAndDisqualifiedOnesStay() {
        String person = api.id(Map.of("emails", List.of("a@acme.com"), "recordType", "LEAD"));
        String lead = lead(person, "leads[0]");
        openLead("lead_2", person, "OPEN");
        openLead("lead_3", person, "RECYCLED");
        openLead("lead_4", person, "DISQUALIFIED");
        var answer = convert(Map.of("leadId", "lead_2"));

        answer.path("convertLead.convertedLeads[*].id")
                .entityList(String.class)
                .containsExactly(lead, "lead_2", "lead_3");
        answer.path("convertLead.lead.id").entity(String.class).isEqualTo("lead_2");
        assertThat(nodes.count("Contact")).isEqualTo(1);
        assertThat(nodes.number("MATCH (l:Lead {status: 'DISQUALIFIED'}) RETURN count(l) AS n"))
                .isEqualTo(1);
    }

    @Test
    void convertingTwiceGivesTheSameAnswerAndWritesNothing() {
        var input = Map.of("leadId", lead("a@acme.com"), "accountKey", "acme", "opportunityKey", "deal");
        String first = json(convert(input));
        long before = nodes.number("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(r) + count(DISTINCT n) AS n");
        clock.advance(Duration.ofDays(3));

        assertThat(json(convert(input))).isEqualTo(first);
        assertThat(nodes.number("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(r) + count(DISTINCT n) AS n"))
                .isEqualTo(before);
    }

    private static String json(GraphQlTester.Response answer) {
        return answer.path("convertLead").entity(Map.class).get().toString();
    }

    @Test
    void convertingAffiliatesThePersonFromNowOn() {
        convert(Map.of("leadId", lead("a@acme.com"), "accountKey", "acme"));

        assertThat(nodes.run("MATCH (:Identity)-[a:AFFILIATED_WITH]->(x:Account)<-[:CONTACT_AT]-(:Contact) "
                        + "RETURN x.key AS key, a.status AS status, a.evidence AS evidence, toString(a.from) AS from"))
                .containsExactly(Map.of(
                        "key", "acme", "status", "CONFIRMED", "evidence", "EXPLICIT", "from", "2026-06-15T12:00:00Z"));
    }

    @Test
    void whoAlreadyWorksThereIsNotAffiliatedAgain() {
        String person = api.id(Map.of(
                "emails", List.of("a@acme.com"), "recordType", "LEAD", "affiliation", Map.of("accountKey", "acme")));
        convert(Map.of("leadId", lead(person, "leads[0]"), "accountKey", "acme"));

        assertThat(nodes.number("MATCH ()-[a:AFFILIATED_WITH]->() RETURN count(a) AS n"))
                .isEqualTo(1);
    }

    @Test
    void anUnknownOpportunityIsOpenedAtThePersonsAccount() {
        String person = api.id(Map.of(
                "emails", List.of("a@acme.com"), "recordType", "LEAD", "affiliation", Map.of("accountKey", "acme")));
        convert(Map.of("leadId", lead(person, "leads[0]"), "opportunityKey", "deal"));

        assertThat(
                        nodes.run(
                                "MATCH (s:StageChange)<-[:REACHED]-(o:Opportunity {key: 'deal'})-[:FOR_ACCOUNT]->(a:Account), "
                                        + "(o)-[r:HAS_CONTACT_ROLE]->(:Identity) "
                                        + "RETURN o.stage AS stage, s.stage AS reached, o.accountId = a.id AS placed, r.primary AS primary"))
                .containsExactly(
                        Map.of("stage", "QUALIFICATION", "reached", "QUALIFICATION", "placed", true, "primary", true));
    }

    @Test
    void aKnownOpportunityIsJoinedOnce() {
        nodes.run(
                "CREATE (:Opportunity {id: 'opportunity_1', key: 'deal', stage: 'PROPOSAL', recordedAt: datetime()})");
        convert(Map.of("leadId", lead("a@acme.com"), "opportunityKey", "deal"));
        convert(Map.of("leadId", lead("b@acme.com"), "opportunityKey", "deal"));

        assertThat(nodes.run("MATCH (o:Opportunity) RETURN o.stage AS stage"))
                .containsExactly(Map.of("stage", "PROPOSAL"));
        assertThat(nodes.number("MATCH (:Opportunity)-[r:HAS_CONTACT_ROLE]->() RETURN count(r) AS n"))
                .isEqualTo(2);
    }

    @Test
    void whatCantBeIsRefusedWithItsFieldAndStoresNothing() {
        String lead = lead("a@acme.com");
        String stranger = api.id(Map.of("emails", List.of("b@acme.com"), "recordType", "CONTACT"));
        String theirs = api.person(stranger, "contact { id }")
                .path("person.contact.id")
                .entity(String.class)
                .get();
        String lost = api.id(Map.of("emails", List.of("c@acme.com")));
        openLead("lead_lost", lost, "DISQUALIFIED");
        long before = nodes.count();

        refused(Map.of("leadId", "lead_none"), "leadId", "NOT_FOUND");
        refused(Map.of("leadId", "lead_lost"), "leadId", "NOT_ALLOWED");
        refused(Map.of("leadId", lead, "contactId", theirs), "contactId", "NOT_ALLOWED");
        refused(Map.of("leadId", lead, "contactId", "contact_none"), "contactId", "NOT_FOUND");
        refused(Map.of("leadId", lead, "accountKey", "nobody"), "accountKey", "NOT_FOUND");
        refused(Map.of("leadId", lead, "opportunityKey", "x".repeat(201)), "opportunityKey", "TOO_LONG");
        assertThat(nodes.count()).isEqualTo(before);
    }

    private void refused(Map<String, ?> input, String field, String code) {
        var answer = convert(input);
        answer.path("convertLead.contact").valueIsNull();
        answer.path("convertLead.userErrors[0].field").entityList(String.class).containsExactly("input", field);
        answer.path("convertLead.userErrors[0].code").entity(String.class).isEqualTo(code);
    }

    @Test
    void manyCallersMakeOneContact() throws Exception {
        String lead = lead("a@acme.com");
        Callable<String> call = () -> convert(Map.of("leadId", lead))
                .path("convertLead.contact.id")
                .entity(String.class)
                .get();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<String>> answers = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(at -> call).toList());
            assertThat(answers)
                    .extracting(Future::get)
                    .containsOnly(answers.getFirst().get());
        }
        assertThat(nodes.count("Contact")).isEqualTo(1);
    }
}
