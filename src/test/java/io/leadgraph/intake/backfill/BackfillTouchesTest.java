package io.leadgraph.intake.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Inputs;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Responses and messages of the past: dated when they were, stored once, without leads and routing. */
@GraphTest
@OverBolt
class BackfillTouchesTest {
    private static final String OPEN =
            "sourceSystem: 'mail', clientKey: '%s', occurredAt: '2020-05-06T10:00:00Z', evidence: 'EMAIL_LOG', "
                    + "kind: 'EMAIL_OPEN', direction: 'INBOUND', email: '%s'";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    private Nodes nodes;

    @BeforeEach
    void count() {
        nodes = new Nodes(driver);
    }

    @Test
    void aResponseOfSomebodyUnknownMakesThePersonAndNothingElse() {
        told(Inputs.input(OPEN + ", firstName: 'Ann', lastName: 'Ray', company: 'Firm'", "1", "ann@firm.com"));

        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { name leads { open } lastActivity { at source } affiliations { account { key } from } "
                                + "journey { nodes { kind occurredAt provenance confidence account { key } campaign { key kind } classification { category } } } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"name\": \"Ann Ray\", \"leads\": [], \"lastActivity\": {\"at\": \"2020-05-06T10:00:00.000Z\", \"source\": \"EMAIL_LOG\"}, "
                                + "\"affiliations\": [{\"account\": {\"key\": \"domain:firm.com\"}, \"from\": \"2020-05-06T10:00:00.000Z\"}], "
                                + "\"journey\": {\"nodes\": [{\"kind\": \"EMAIL_OPEN\", \"occurredAt\": \"2020-05-06T10:00:00.000Z\", \"provenance\": \"BACKFILL\", \"confidence\": 0.8, "
                                + "\"account\": {\"key\": \"domain:firm.com\"}, \"campaign\": {\"key\": \"evergreen:evidence:email_log\", \"kind\": \"EMAIL\"}, "
                                + "\"classification\": {\"category\": \"NEW_PROSPECT\"}}]}}");
    }

    @Test
    void whatIsToldAgainChangesNothing() {
        Map<String, Object> open = Inputs.input(OPEN, "1", "ann@firm.com");
        told(open);
        assertThat(told(open)
                        .path("it.results[0].replayed")
                        .entity(Boolean.class)
                        .get())
                .isTrue();
        attempt(Inputs.input(OPEN + ", product: 'tools'", "1", "ann@firm.com"))
                .path("it.results[0].userErrors")
                .matchesJson("[{\"code\": \"CONFLICT\", \"field\": [\"inputs\", \"0\", \"clientKey\"]}]");
        assertThat(nodes.count("Touch")).isEqualTo(1);
    }

    @Test
    void aMessageNeedsSomebodyKnownAndShowsNoEmployer() {
        Map<String, Object> sent =
                Inputs.input(OPEN + ", externalIds: [{system: 'crm', id: '9'}]", "1", "ann@firm.com");
        sent.put("direction", "OUTBOUND");
        sent.put("kind", "EMAIL_SENT");
        attempt(sent)
                .path("it.results[0].userErrors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        assertThat(nodes.count("IdentityKey") + nodes.count("Touch")).isZero();

        api.document("mutation { upsertPeople(inputs: [{emails: [\"ann@firm.com\"]}]) { results { created } } }")
                .execute();
        told(sent);
        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { externalIds { id } affiliations { from } journey { nodes { kind classification { category } } } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"externalIds\": [], \"affiliations\": [], \"journey\": {\"nodes\": [{\"kind\": \"EMAIL_SENT\", \"classification\": null}]}}");
        assertThat(nodes.count("IdentityKey"))
                .as("no key stays that nobody has")
                .isEqualTo(1);
    }

    @Test
    void aLeadSourceIsOneEvergreenCampaignHoweverItIsWritten() {
        told(Inputs.input(OPEN + ", leadSource: 'Trade Fair'", "1", "ann@firm.com"));
        told(Inputs.input(OPEN + ", leadSource: ' trade fair '", "2", "bob@firm.com"));

        api.document(
                        "{ campaign(by: {key: \"evergreen:source:trade fair\"}) { name evergreen cost endsOn touches { nodes { kind } } performance { members } } }")
                .execute()
                .path("campaign")
                .matchesJson(
                        "{\"name\": \"Lead source: trade fair\", \"evergreen\": true, \"cost\": 0, \"endsOn\": null, "
                                + "\"touches\": {\"nodes\": [{}, {}]}, \"performance\": {\"members\": 2}}");
    }

    @Test
    void theFirstResponseIsTheEarliestInTheWorldWhateverWasStoredFirst() {
        api.document(
                        "mutation { submitLead(input: {source: FORM, email: \"ann@firm.com\", occurredAt: \"2024-01-01T00:00:00Z\"}) { userErrors { code } } }")
                .execute();
        told(Inputs.input(OPEN, "1", "ann@firm.com"));

        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { journey { nodes { kind recorded: classification { category } restated: classification(basis: RESTATED) { category } } } } }")
                .execute()
                .path("person.journey.nodes")
                .matchesJson(
                        "[{\"kind\": \"FORM_SUBMIT\", \"recorded\": {\"category\": \"NEW_PROSPECT\"}, \"restated\": {\"category\": \"RETURNING_PROSPECT\"}}, "
                                + "{\"kind\": \"EMAIL_OPEN\", \"recorded\": {\"category\": \"RETURNING_PROSPECT\"}, \"restated\": {\"category\": \"NEW_PROSPECT\"}}]");
    }

    @ParameterizedTest
    @CsvSource({
        "email, no address, INVALID, email",
        "clientKey, ' ', REQUIRED, clientKey",
        "campaignKey, none, NOT_FOUND, campaignKey",
        "occurredAt, 2100-01-01T00:00:00Z, OUT_OF_RANGE, occurredAt"
    })
    void whatIsWrongIsRefusedAndStoresNothing(String field, String value, String code, String at) {
        Map<String, Object> open = Inputs.input(OPEN, "1", "ann@firm.com");
        open.put(field, value);
        attempt(open)
                .path("it.results[0]")
                .matchesJson("{\"touch\": null, \"userErrors\": [{\"code\": \"" + code
                        + "\", \"field\": [\"inputs\", \"0\", \"" + at + "\"]}]}");
        assertThat(nodes.count("Touch") + nodes.count("Person") + nodes.count("IdentityKey"))
                .isZero();
    }

    private GraphQlTester.Response told(Map<String, Object> input) {
        GraphQlTester.Response answer = attempt(input);
        answer.path("it.results[0].userErrors").entityList(Object.class).hasSize(0);
        return answer;
    }

    private GraphQlTester.Response attempt(Map<String, Object> input) {
        return api.document(
                        "mutation($inputs: [BackfillTouchInput!]!) { it: backfillTouches(inputs: $inputs) { results { touch { id } person { id } replayed userErrors { code field } } userErrors { code } } }")
                .variable("inputs", List.of(input))
                .execute();
    }
}
