package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.support.Dump;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.SharedData;
import io.leadgraph.support.ShippedData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Exports and webhook payloads of HubSpot, Salesforce, Segment and Marketo by mapping files, into the running product. */
@GraphTest
class VendorMappingsTest {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    HttpGraphQlTester api;

    /**
     * Names and addresses of the sample are hashed and its references lead nowhere: 94 of the events are of nobody, both deals
     * with a company of none that is there.
     */
    @Test
    void theExportsOfHubSpot() {
        assertThat(steps(
                        "hubspot",
                        Stream.of(
                                        "company",
                                        "contact",
                                        "deal",
                                        "deal_company",
                                        "email_campaign",
                                        "email_event",
                                        "contact_form_submission")
                                .map(name -> ShippedData.copy("vendor_hubspot/" + name + ".csv", folder))))
                .containsExactly(
                        "accounts 24 0",
                        "people 22 0",
                        "opportunities 44 0",
                        "opportunities at accounts 0 2",
                        "e-mail campaigns 100 0",
                        "campaigns of forms 5 0",
                        "form submissions 5 0",
                        "e-mail events 0 94");
        api.document(
                        "{ person(by: {externalId: {system: \"hubspot\", id: \"001\"}}) { journey { nodes { kind occurredAt campaign { name } } } } }")
                .execute()
                .path("person.journey.nodes")
                .matchesJson(
                        "[{\"kind\": \"FORM_SUBMIT\", \"occurredAt\": \"2023-11-01T10:20:00.000Z\", \"campaign\": {\"name\": \"Newsletter Signup\"}}]");
    }

    @Test
    void anExportOfHubSpotWithAddressesThatAreSome() throws IOException {
        List<Path> files = List.of(
                write(
                        "contact.csv",
                        "_fivetran_deleted,id,property_email,property_firstname,property_lastname,property_jobtitle,property_createdate\n"
                                + "FALSE,1,ann@firm.com,Ann,Lee,CEO,2021-04-01 7:32:47\nTRUE,2,bob@firm.com,Bob,Lee,,2021-04-01 17:32:47\n"),
                write(
                        "events.csv",
                        "id,created,email_campaign_id,type,recipient\n"
                                + "e1,2020-07-09 11:01:54.494,7,SENT,ann@firm.com\ne2,2020-07-09 12:01:54.494,7,OPEN,ann@firm.com\n"
                                + "e3,2020-07-09 11:01:55.494,7,DELIVERED,ann@firm.com\n"),
                write("campaigns.csv", "id,name,subject,sub_type,app_name\n7,News,Hello,,\n"));
        assertThat(steps("hubspot", files.stream()))
                .contains("people 1 0", "e-mail campaigns 1 0", "e-mail events 2 0");
        List<String> once = Dump.of(api);
        steps("hubspot", files.stream());
        assertThat(Dump.of(api)).as("once more").isEqualTo(once);
        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { title externalIds { id } journey(order: OLDEST_FIRST) { nodes { kind direction campaign { name } } } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"title\": \"CEO\", \"externalIds\": [{\"id\": \"1\"}], \"journey\": {\"nodes\": [{\"kind\": \"EMAIL_SENT\", \"direction\": \"OUTBOUND\", \"campaign\": {\"name\": \"News\"}}, {\"kind\": \"EMAIL_OPEN\", \"direction\": \"INBOUND\", \"campaign\": {\"name\": \"News\"}}]}}");
    }

    /** Nine of ten accounts and all ten opportunities of the sample are deleted; nobody that its tasks and events name is in it. */
    @Test
    void theExportsOfSalesforce() {
        assertThat(steps(
                        "salesforce",
                        Stream.of("account", "contact", "lead", "opportunity", "task", "event")
                                .map(name -> ShippedData.copy("vendor_salesforce/" + name + ".csv", folder))))
                .containsExactly(
                        "accounts 1 0",
                        "contacts 4 0",
                        "contacts at accounts 0 3",
                        "leads 1 0",
                        "lead sources of contacts 3 0",
                        "tasks 0 10",
                        "events 0 10");
        api.document(
                        "{ person(by: {externalId: {system: \"salesforce\", id: \"0031G00000qAfq1QAC\"}}) { title journey { nodes { occurredAt campaign { name } } } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"title\": \"Markeing Direcor\", \"journey\": {\"nodes\": [{\"occurredAt\": \"2019-11-11T17:23:34.000Z\", \"campaign\": {\"name\": \"Lead source: oominfo\"}}]}}");
    }

    @Test
    void anExportOfSalesforceThatHangsTogether() throws IOException {
        assertThat(
                        steps(
                                "salesforce",
                                Stream.of(
                                        write(
                                                "account.csv",
                                                "id,is_deleted,name,parent_id,type,billing_country\nA1,false,Acme,,,\nA2,false,Acme Labs,A1,,\n"),
                                        write(
                                                "contact.csv",
                                                "id,first_name,last_name,email,account_id,title,lead_source,created_date\nC1,Ann,Lee,ann@firm.com,A1,,,2019-11-11 17:23:34\n"),
                                        write(
                                                "opportunity.csv",
                                                "id,is_deleted,name,amount,is_won,is_closed,close_date,created_date,lead_source,stage_name,account_id\n"
                                                        + "O1,false,Big,100,true,true,2018-12-19 00:00:00,2018-12-01 00:00:00,Web,x,A1\n"
                                                        + "O2,false,Small,,false,true,2018-12-19 00:00:00,2018-12-01 00:00:00,,x,A1\n"
                                                        + "O3,FALSE,Open,,FALSE,FALSE,2018-12-19 00:00:00,2018-12-01 00:00:00,,x,A2\n"),
                                        write(
                                                "lead.csv",
                                                "id,first_name,last_name,email,company,is_converted,lead_source,created_date,status\n"
                                                        + "L1,Bob,Ray,bob@firm.com,Firm,FALSE,,2019-11-11 17:23:34,Open\n"
                                                        + "L2,Eve,Kim,eve@firm.com,Firm,TRUE,,2019-11-11 17:23:34,Converted\n"),
                                        write(
                                                "task.csv",
                                                "id,is_deleted,who_id,what_id,task_subtype,activity_date,created_date\nT1,FALSE,C1,,Call,2019-11-11 17:23:34,2019-11-11 17:23:34\n"))))
                .containsExactly(
                        "accounts 2 0",
                        "parents 1 0",
                        "contacts 1 0",
                        "contacts at accounts 1 0",
                        "leads 2 0",
                        "opportunities 3 0",
                        "opportunities at accounts 3 0",
                        "tasks 1 0");
        api.document(
                        "{ opportunities { nodes { key stage } } lead: person(by: {email: \"bob@firm.com\"}) { leads { open } contact { id } } person(by: {email: \"ann@firm.com\"}) { affiliations { account { name } } } account(by: {key: \"salesforce:A2\"}) { parent { name } } }")
                .execute()
                .path("account.parent.name")
                .entity(String.class)
                .isEqualTo("Acme")
                .path("lead")
                .matchesJson("{\"leads\": [{\"open\": true}], \"contact\": null}")
                .path("person.affiliations[0].account.name")
                .entity(String.class)
                .isEqualTo("Acme")
                .path("opportunities.nodes[*].stage")
                .entityList(String.class)
                .satisfies(stages -> assertThat(stages).containsExactlyInAnyOrder("WON", "LOST", "QUALIFICATION"));
    }

    @Test
    void callsOfSegment() throws IOException {
        Path calls = write("calls.ndjson", """
                {"type": "identify", "messageId": "m1", "userId": "u1", "timestamp": "2015-02-23T22:28:55.111Z", "traits": {"email": "ann@firm.com", "firstName": "Ann"}}
                {"type": "group", "messageId": "m2", "userId": "u1", "groupId": "g1", "timestamp": "2015-02-23T22:28:56Z", "traits": {"name": "Firm"}}
                {"type": "track", "messageId": "m3", "userId": "u1", "event": "Signed up", "timestamp": "2015-02-23T22:28:57.249+01:00"}
                """);
        assertThat(steps("segment", Stream.of(calls)))
                .containsExactly("people 1 0", "accounts 1 0", "people of accounts 1 0", "touches 1 0");
        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { firstName affiliations { account { name } } journey { nodes { occurredAt } } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"firstName\": \"Ann\", \"affiliations\": [{\"account\": {\"name\": \"Firm\"}}], \"journey\": {\"nodes\": [{\"occurredAt\": \"2015-02-23T21:28:57.249Z\"}]}}");
    }

    @Test
    void anActivityOfMarketoThatComesAsAPageAndByTheStreamIsOne() throws IOException {
        Path page = write(
                "page.json",
                "{\"success\": true, \"result\": [{\"id\": 5, \"leadId\": 9, \"activityDate\": \"2023-01-16T23:32:19Z\", \"activityTypeId\": 10},"
                        + " {\"id\": 6, \"leadId\": 9, \"activityDate\": \"2023-01-16T23:32:19Z\", \"activityTypeId\": 22}]}");
        Path stream = write(
                "stream.json",
                "[{\"data\": {\"activityLogItemId\": 5, \"leadId\": \"9\", \"activityDate\": \"2023-01-16T23:32:19Z\", \"activityTypeId\": 10}}]");
        Path single = write(
                "single.json",
                "{\"data\": {\"activityLogItemId\": 7, \"leadId\": \"8\", \"activityDate\": \"2023-01-16T23:32:19Z\", \"activityTypeId\": 3}}");
        assertThat(steps("marketo-activities", Stream.of(single))).containsExactly("activities of the stream 1 0");
        assertThat(steps("marketo-activities", Stream.of(page, stream)))
                .as("the other way it was there already")
                .containsExactly("activities of pages 1 0");
        api.document(
                        "{ person(by: {externalId: {system: \"marketo\", id: \"9\"}}) { journey { nodes { kind occurredAt } } } }")
                .execute()
                .path("person.journey.nodes")
                .matchesJson("[{\"kind\": \"EMAIL_OPEN\", \"occurredAt\": \"2023-01-16T23:32:19.000Z\"}]");
    }

    @Test
    void eventsAndContactsOfHubSpotInJson() throws IOException {
        Path contact = write("contact.json", """
                {"properties": {"email": {"value": "bob@firm.com"}, "lastname": {"value": "Ray"}}, "identity-profiles": [{"vid": 71}],
                 "form-submissions": [{"conversion-id": "c1", "timestamp": 1325633423000, "form-id": "f1"}]}
                """);
        assertThat(steps("hubspot-webhook", Stream.of(contact)))
                .containsExactly("contacts 1 0", "last form submission 1 0");
        Path events = write("events.json", """
                [{"eventId": 1, "objectId": 5, "occurredAt": 1731612159499, "subscriptionType": "contact.creation", "attemptNumber": 0},
                 {"eventId": 2, "objectId": 5, "occurredAt": 1731612159500, "subscriptionType": "contact.propertyChange", "propertyName": "firstname", "propertyValue": "Ann"},
                 {"eventId": 2, "objectId": 5, "occurredAt": 1731612159500, "subscriptionType": "contact.propertyChange", "propertyName": "firstname", "propertyValue": "Ann", "attemptNumber": 1},
                 {"eventId": 3, "objectId": 5, "occurredAt": 1731612159501, "subscriptionType": "contact.propertyChange", "propertyName": "email", "propertyValue": "ann@firm.com"},
                 {"eventId": 4, "objectId": 5, "occurredAt": 1731612160000, "subscriptionType": "contact.propertyChange", "propertyName": "hs_analytics_source", "propertyValue": "ORGANIC_SEARCH"}]
                """);
        assertThat(steps("hubspot-webhook", Stream.of(events))).startsWith("contacts made 1 0");
        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { firstName leads { createdAt } journey { nodes { occurredAt campaign { name } } } } }")
                .execute()
                .path("person")
                .matchesJson(
                        "{\"firstName\": \"Ann\", \"leads\": [{\"createdAt\": \"2024-11-14T19:22:39.499Z\"}], \"journey\": {\"nodes\": [{\"occurredAt\": \"2024-11-14T19:22:40.000Z\", \"campaign\": {\"name\": \"Lead source: organic_search\"}}]}}");
    }

    @Test
    @NeedsSharedData
    void theExamplesOfTheVendorsOwnDocuments() {
        assertThat(steps(
                        "segment",
                        Stream.of("segment_identify", "segment_group", "segment_track")
                                .map(this::documented)))
                .containsExactly("people 1 0", "accounts 1 0", "people of accounts 1 0", "touches 1 0");
        assertThat(steps("marketo-activities", Stream.of(documented("marketo_rest_activities_page"))))
                .containsExactly("activities of pages 1 0");
        assertThat(steps("marketo-activities", Stream.of(documented("marketo_stream_single"))))
                .containsExactly("activities of the stream 1 0");
        assertThat(steps("hubspot-webhook", Stream.of(documented("hubspot_webhook_events"))))
                .containsExactly("contacts made 1 0");
        assertThat(steps("hubspot-webhook", Stream.of(documented("hubspot_contact_v1_fragment"))))
                .containsExactly("contacts 1 0", "last form submission 1 0");
    }

    @Test
    void aBrokenJsonFileIsRefusedWithItsLineBeforeAnythingIsSent() throws IOException {
        Path broken = write("calls.json", "[{\"type\": \"track\",\n \"messageId\": }]");
        assertThatThrownBy(() -> steps("segment", Stream.of(broken)))
                .isInstanceOf(ImportFailed.class)
                .hasMessageStartingWith("calls.json: line 2: not readable as JSON");
        Path other = write("calls.json", "[{\"id\": 1}]");
        assertThatThrownBy(() -> steps("segment", Stream.of(other)))
                .hasMessageContaining("missing type, messageId, timestamp");
    }

    /** Name, stored and refused of each step that had anything to do. */
    private List<String> steps(String mapping, Stream<Path> files) {
        ImportSummary summary = ImportRun.run(
                ImportOptions.of(
                        mapping, URI.create("http://127.0.0.1:" + port + "/graphql"), files.toArray(Path[]::new)),
                new PrintStream(OutputStream.nullOutputStream()));
        return summary.steps().stream()
                .map(step -> step.name() + " " + step.stored() + " " + step.refused())
                .filter(step -> !step.endsWith(" 0 0"))
                .toList();
    }

    /** Examples of the vendors' own documents. */
    private Path documented(String name) {
        return ShippedData.copy(SharedData.file("payload_examples/" + name + ".json"), folder);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
