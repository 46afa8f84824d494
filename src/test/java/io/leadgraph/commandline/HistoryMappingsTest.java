package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.Dump;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.ShippedData;
import io.leadgraph.support.TestClock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Years of history by mapping files, into the running product: audit trails, logs, and the exports of Marketo. */
@GraphTest
class HistoryMappingsTest {
    private static final String AUDIT = "vendor_marketo/activity_change_data_value.csv";

    /** Takes every field of the sample for a lead source, so that there is more than one. */
    private static final String EVERY_FIELD = """
            zone: UTC
            files:
              changes: { columns: [activity_date, id, lead_id, new_value, old_value, primary_attribute_value] }
            steps:
              - name: lead sources
                file: changes
                mutation: backfillLeadSources
                fields:
                  system: { constant: marketo }
                  recordType: { constant: LEAD }
                  recordId: { template: "{lead_id}/{primary_attribute_value}" }
                  person:
                    externalId:
                      system: { constant: marketo }
                      id: lead_id
                  changes:
                    - at: { column: activity_date, dateTime: "yyyy-MM-dd HH:mm:ss.SSS", required: true }
                      from: { template: "{primary_attribute_value}: {old_value}" }
                      to: { template: "{primary_attribute_value}: {new_value}" }
            """;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    Driver driver;

    @Autowired
    Caches caches;

    @Autowired
    TestClock clock;

    @Autowired
    HttpGraphQlTester api;

    /** 93 of the 100 rows have a new value, of 79 leads, 49 different ones. */
    @Test
    void theAuditTrailOfMarketoIsTheSameGraphTwiceShuffledAndHalfFirst() throws IOException {
        Path mapping = Files.writeString(folder.resolve("every-field.yaml"), EVERY_FIELD);
        List<String> lines = Files.readAllLines(ShippedData.file(AUDIT));
        List<String> once = dumped(mapping, lines);

        Nodes nodes = new Nodes(driver);
        assertThat(nodes.count("Touch")).isEqualTo(93);
        assertThat(nodes.count("Person")).isEqualTo(79);
        assertThat(nodes.count("Campaign")).isEqualTo(49);
        assertThat(once).hasSizeGreaterThan(93 + 79 + 49);

        clock.advance(Duration.ofDays(400));
        assertThat(imported(mapping.toString(), write(lines)).exitCode()).isZero();
        assertThat(Dump.of(api)).as("once more, another day").isEqualTo(once);
        assertThat(dumped(mapping, shuffled(lines))).as("shuffled").isEqualTo(once);
        assertThat(dumped(mapping, lines.subList(0, 50), lines))
                .as("half first")
                .isEqualTo(once);
    }

    @Test
    void theExportsOfMarketoBecomePeopleAndTouchesAndOrphansAreReported() {
        ImportSummary summary = ImportRun.run(
                ImportOptions.of(
                        "marketo",
                        URI.create("http://127.0.0.1:" + port + "/graphql"),
                        Stream.of(
                                        "lead",
                                        "activity_change_data_value",
                                        "activity_open_email",
                                        "activity_click_email",
                                        "activity_send_email")
                                .map(name -> ShippedData.copy("vendor_marketo/" + name + ".csv", folder))
                                .toArray(Path[]::new)),
                new PrintStream(OutputStream.nullOutputStream()));

        assertThat(summary.steps())
                .extracting(step -> step.name() + " " + step.stored() + " " + step.refused())
                .as("one lead of those written to had opened something, the others are known from nowhere")
                .containsExactly(
                        "people 100 0",
                        "lead sources 1 0",
                        "e-mails opened 100 0",
                        "e-mails clicked 100 0",
                        "e-mails sent 1 99");
        api.document(
                        "{ person(by: {externalId: {system: \"marketo\", id: \"1343001\"}}) { journey { nodes { occurredAt confidence campaign { key } } } } }")
                .execute()
                .path("person.journey.nodes")
                .matchesJson("[{\"occurredAt\": \"2020-05-05T11:03:46.000Z\", \"confidence\": 0.9, "
                        + "\"campaign\": {\"key\": \"evergreen:source:753e6a8d00546e3572c8bd70bbb74acf\"}}]");
    }

    @Test
    void logsOfAnySystemAreTouchesOfTheirTime() throws IOException {
        stored(
                "email-log",
                "system,id,at,email,event,campaign,product\nmail,1,2020-01-01T10:00:00+01:00,ann@firm.com,open,,tools\nmail,2,2020-01-02T10:00:00Z,ann@firm.com,sent,,\n");
        stored(
                "web-registrations",
                "system,id,at,email,event,campaign,product\nweb,1,2020-01-03T10:00:00Z,ann@firm.com,registered,,\n");
        stored(
                "phone-log",
                "system,id,at,email,direction,campaign,product\npbx,1,2020-01-04T10:00:00Z,ann@firm.com,in,,\n");
        stored(
                "support-cases",
                "system,id,at,email,campaign,product\ndesk,1,2020-01-05T10:00:00Z,ann@firm.com,,tools\n");

        api.document(
                        "{ person(by: {email: \"ann@firm.com\"}) { journey(order: OLDEST_FIRST) { nodes { kind direction occurredAt provenance confidence product campaign { key } } } } }")
                .execute()
                .path("person.journey.nodes")
                .matchesJson("["
                        + String.join(
                                ", ",
                                touch("EMAIL_OPEN", "INBOUND", "2020-01-01T09", 0.8, "email_log"),
                                touch("EMAIL_SENT", "OUTBOUND", "2020-01-02T10", 0.8, "email_log"),
                                touch("WEBINAR_REGISTERED", "INBOUND", "2020-01-03T10", 0.8, "web_log"),
                                touch("CALL", "INBOUND", "2020-01-04T10", 0.7, "phone_log"),
                                touch("SUPPORT_CASE", "INBOUND", "2020-01-05T10", 0.9, "support_case"))
                        + "]");
    }

    @Test
    void aListOfRecordsAndTheirAuditTrailAgreeWhicheverComesFirst() throws IOException {
        String records =
                "system,record_type,record_id,created_at,lead_source\ncrm,LEAD,1,2019-01-01T00:00:00Z,Fair\ncrm,LEAD,2,2019-01-01T00:00:00Z,\n";
        String changes =
                "system,record_type,record_id,changed_at,old_value,new_value\ncrm,LEAD,1,2020-01-01T00:00:00Z,Web,Fair\n";
        stored("lead-sources", records);
        stored("field-audit", changes);
        List<String> recordsFirst = Dump.of(api);
        EmptyGraph.clear(driver, caches);
        stored("field-audit", changes);
        stored("lead-sources", records);

        assertThat(Dump.of(api)).isEqualTo(recordsFirst);
        assertThat(recordsFirst)
                .anyMatch(line -> line.contains("evergreen:source:web"))
                .anyMatch(line -> line.contains("evergreen:source:fair"));
    }

    private static String touch(String kind, String direction, String hour, double confidence, String evidence) {
        return "{\"kind\": \"%s\", \"direction\": \"%s\", \"occurredAt\": \"%s:00:00.000Z\", \"provenance\": \"BACKFILL\", \"confidence\": %s, \"campaign\": {\"key\": \"evergreen:evidence:%s\"}}"
                .formatted(kind, direction, hour, confidence, evidence);
    }

    @SafeVarargs
    private List<String> dumped(Path mapping, List<String>... files) throws IOException {
        EmptyGraph.clear(driver, caches);
        for (List<String> lines : files) {
            assertThat(imported(mapping.toString(), write(lines)).exitCode()).isZero();
        }
        return Dump.of(api);
    }

    private static List<String> shuffled(List<String> lines) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(1));
        rows.addFirst(lines.getFirst());
        return rows;
    }

    private void stored(String mapping, String csv) throws IOException {
        assertThat(imported(mapping, Files.writeString(folder.resolve("file.csv"), csv))
                        .exitCode())
                .as(mapping)
                .isZero();
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(folder.resolve("file.csv"), lines);
    }

    private ImportSummary imported(String mapping, Path file) {
        return ImportRun.run(
                ImportOptions.of(mapping, URI.create("http://127.0.0.1:" + port + "/graphql"), file),
                new PrintStream(OutputStream.nullOutputStream()));
    }
}
