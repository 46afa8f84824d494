package io.leadgraph.commandline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadgraph.commandline.send.StepSummary;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.Product;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/**
 * Server and importers are processes of their own, killed as {@code kill -9} does while two files are coming in: responses that are
 * submitted, and a web log of the past.
 */
@Tag("process")
class KilledImportTest {
    private static final int ROWS = 2_000;

    /** Small, so that the kill finds most of the file still to come however fast the machine is. */
    private static final int BATCH = 40;

    private static final String MAPPING = """
            zone: UTC
            files:
              visits:
                columns: [id, at, email, campaign]
            steps:
              - name: campaigns
                file: visits
                mutation: upsertCampaigns
                distinct: campaign
                fields: { key: campaign, name: campaign }
              - name: visits
                file: visits
                mutation: %s
                fields:
                  %s
                  sourceSystem: { constant: %s }
                  clientKey: id
                  occurredAt: { column: at, dateTime: "yyyy-MM-dd HH:mm" }
                  email: email
                  campaignKey: campaign
            """;

    /** What an import makes of a file. Files share neither people nor campaigns, so that each can be counted alone. */
    private enum Mutation {
        SUBMIT("submitLeads", "source: { constant: FORM }"),
        /** Touches of the past make no leads. */
        BACKFILL(
                "backfillTouches",
                "evidence: { constant: WEB_LOG }\n      kind: { constant: FORM_SUBMIT }\n      direction: { constant: INBOUND }");

        private final String mutation;
        private final String fields;

        Mutation(String mutation, String fields) {
            this.mutation = mutation;
            this.fields = fields;
        }

        String mapping() {
            return MAPPING.formatted(mutation, fields, mutation);
        }

        String mappingFile() {
            return mutation + ".yaml";
        }

        String file() {
            return mutation + ".csv";
        }

        List<Visit> visits() {
            return IntStream.range(0, ROWS)
                    .mapToObj(id -> Visit.of(id, mutation))
                    .toList();
        }

        long touches(Nodes nodes) {
            return nodes.number("MATCH (t:Touch)-[:IN_CAMPAIGN]->(c:Campaign) WHERE c.key STARTS WITH '" + mutation
                    + "' RETURN count(t) AS n");
        }
    }

    @TempDir
    Path folder;

    /** A row of the file: people come back, to the same campaign and to others, and share companies. */
    private record Visit(int id, String email, String campaign) {
        private static Visit of(int id, String file) {
            int person = id * 7 % 1_300;
            return new Visit(id, "p%d@%s%d.eu".formatted(person, file, person % 150), file + "-" + id % 9);
        }

        String domain() {
            return email.substring(email.indexOf('@') + 1);
        }

        String line() {
            return "%d,2026-03-%02d %02d:%02d,%s,%s"
                    .formatted(id, 1 + id / 1_440, id / 60 % 24, id % 60, email, campaign);
        }
    }

    @Test
    void importedAgainAfterAKillTheStoreHoldsExactlyTheFiles() throws Exception {
        for (Mutation mutation : Mutation.values()) {
            write(mutation);
        }
        Map<Mutation, Long> seen = killInTheMiddle();

        try (Product server = server();
                Driver driver = driver()) {
            Nodes nodes = new Nodes(driver);
            for (Mutation mutation : Mutation.values()) {
                long kept = mutation.touches(nodes);
                assertThat(kept)
                        .as("what was stored before the kill is kept, a batch whole or not at all")
                        .isBetween(seen.get(mutation), ROWS - 1L)
                        .matches(count -> count % BATCH == 0, "whole batches");
                StepSummary again = importAgain(server, mutation).step("visits");
                assertThat(List.of(again.replayed(), again.stored(), again.refused()))
                        .isEqualTo(List.of(kept, ROWS - kept, 0L));
            }
            assertThat(stored(nodes)).isEqualTo(expected());
            assertThat(touchesByCampaign(nodes)).isEqualTo(all().collect(groupingBy(Visit::campaign, counting())));
        }
    }

    private void write(Mutation mutation) throws IOException {
        Files.writeString(folder.resolve(mutation.mappingFile()), mutation.mapping());
        Files.write(
                folder.resolve(mutation.file()),
                Stream.concat(
                                Stream.of("id,at,email,campaign"),
                                mutation.visits().stream().map(Visit::line))
                        .toList());
    }

    /** @return touches that were stored for certain when server and importers were killed */
    private Map<Mutation, Long> killInTheMiddle() throws IOException {
        try (Product server = server();
                Product submitting = importer(server, Mutation.SUBMIT);
                Product looking = importer(server, Mutation.BACKFILL);
                Driver driver = driver()) {
            Nodes nodes = new Nodes(driver);
            Map<Mutation, Long> seen = await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .failFast(() -> {
                        assertThat(submitting.running()).as(submitting.log()).isTrue();
                        assertThat(looking.running()).as(looking.log()).isTrue();
                    })
                    .until(
                            () -> Stream.of(Mutation.values())
                                    .collect(Collectors.toMap(each -> each, each -> each.touches(nodes))),
                            counts -> counts.values().stream().allMatch(count -> count >= 5 * BATCH));
            server.kill();
            submitting.kill();
            looking.kill();
            return seen;
        }
    }

    private Product server() {
        return Product.start(folder, "--leadgraph.data-directory=store", "--leadgraph.bolt-port=0")
                .ready();
    }

    private Product importer(Product server, Mutation mutation) {
        return Product.command(
                folder,
                "import",
                "--mapping=" + mutation.mappingFile(),
                "--batch=" + BATCH,
                "--url=" + server.graphql(),
                mutation.file());
    }

    private ImportSummary importAgain(Product server, Mutation mutation) {
        ImportOptions options = ImportOptions.of(
                folder.resolve(mutation.mappingFile()).toString(), server.graphql(), folder.resolve(mutation.file()));
        return ImportRun.run(options, new PrintStream(OutputStream.nullOutputStream()));
    }

    private static Stream<Visit> all() {
        return Stream.of(Mutation.values()).flatMap(mutation -> mutation.visits().stream());
    }

    /** Nobody has two leads: by default the method is HYBRID, to which an open one is enough. */
    private static Map<String, Long> expected() {
        long people = distinct(Visit::email);
        long leads =
                Mutation.SUBMIT.visits().stream().map(Visit::email).distinct().count();
        return Map.of(
                "people",
                people,
                "leads",
                leads,
                "affiliations",
                people,
                "accounts",
                distinct(Visit::domain),
                "campaigns",
                distinct(Visit::campaign),
                "members",
                distinct(visit -> List.of(visit.email(), visit.campaign())),
                "touches",
                2L * ROWS,
                "new",
                people,
                "returning",
                2L * ROWS - people);
    }

    private static long distinct(Function<Visit, ?> value) {
        return all().map(value).distinct().count();
    }

    private static Map<String, Long> stored(Nodes nodes) {
        return Map.of(
                "people", nodes.count("Person"),
                "leads", nodes.count("Lead"),
                "affiliations", nodes.number("MATCH ()-[r:AFFILIATED_WITH]->() RETURN count(r) AS n"),
                "accounts", nodes.count("Account"),
                "campaigns", nodes.count("Campaign"),
                "members", nodes.count("CampaignMember"),
                "touches", nodes.count("Touch"),
                "new", decisions(nodes, "NEW_PROSPECT"),
                "returning", decisions(nodes, "RETURNING_PROSPECT"));
    }

    private static long decisions(Nodes nodes, String category) {
        return nodes.number("MATCH (:Touch)-[:CLASSIFIED_AS]->(c:Classification {category: '" + category
                + "'}) RETURN count(c) AS n");
    }

    private static Map<String, Long> touchesByCampaign(Nodes nodes) {
        String cypher =
                "MATCH (:Identity)-[:MADE]->(t:Touch)-[:IN_CAMPAIGN]->(c:Campaign) RETURN c.key AS key, count(t) AS n";
        return nodes.run(cypher).stream()
                .collect(Collectors.toMap(row -> (String) row.get("key"), row -> (Long) row.get("n")));
    }

    /** To the store past the product, at the address that the product leaves for tools. */
    private Driver driver() throws IOException {
        return GraphDatabase.driver(
                Files.readString(folder.resolve("store/leadgraph.lock")).strip(),
                AuthTokens.basic("neo4j", Files.readString(folder.resolve("store/bolt-password"))),
                Config.builder().withLogging(Logging.none()).build());
    }
}
