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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;

/** Server and importer are processes of their own, killed as {@code kill -9} does while a file is coming in. */
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
                  sourceSystem: { constant: visits }
                  clientKey: id
                  occurredAt: { column: at, dateTime: "yyyy-MM-dd HH:mm" }
                  email: email
                  campaignKey: campaign
            """;

    /** What an import of the same file makes of it. */
    private enum Mutation {
        SUBMIT("submitLeads", "source: { constant: FORM }"),
        /** Touches of the past make no leads. */
        BACKFILL(
                "backfillTouches",
                "evidence: { constant: WEB_LOG }\n      kind: { constant: FORM_SUBMIT }\n      direction: { constant: INBOUND }");

        private final String name;
        private final String fields;

        Mutation(String name, String fields) {
            this.name = name;
            this.fields = fields;
        }

        String mapping() {
            return MAPPING.formatted(name, fields);
        }

        long leads(long people) {
            return this == SUBMIT ? people : 0;
        }
    }

    @TempDir
    Path folder;

    /** A row of the file: people come back, to the same campaign and to others, and share companies. */
    private record Visit(int id, String email, String campaign) {
        static List<Visit> all() {
            return IntStream.range(0, ROWS).mapToObj(Visit::of).toList();
        }

        private static Visit of(int id) {
            int person = id * 7 % 1_300;
            return new Visit(id, "p%d@firm%d.eu".formatted(person, person % 150), "campaign-" + id % 9);
        }

        String domain() {
            return email.substring(email.indexOf('@') + 1);
        }

        String line() {
            return "%d,2026-03-%02d %02d:%02d,%s,%s"
                    .formatted(id, 1 + id / 1_440, id / 60 % 24, id % 60, email, campaign);
        }
    }

    @ParameterizedTest
    @EnumSource
    void importedAgainAfterAKillTheStoreHoldsExactlyTheFile(Mutation mutation) throws Exception {
        List<Visit> visits = Visit.all();
        Path csv = file(visits);
        Files.writeString(folder.resolve("visits.yaml"), mutation.mapping());

        long seen = killInTheMiddle(csv);

        try (Product server = server();
                Driver driver = driver()) {
            Nodes nodes = new Nodes(driver);
            long kept = nodes.count("Touch");
            assertThat(kept)
                    .as("what was stored before the kill is kept, a batch whole or not at all")
                    .isBetween(seen, ROWS - 1L)
                    .matches(count -> count % BATCH == 0, "whole batches");
            StepSummary again = importAgain(server, csv).step("visits");
            assertThat(List.of(again.replayed(), again.stored(), again.refused()))
                    .isEqualTo(List.of(kept, ROWS - kept, 0L));
            assertThat(stored(nodes)).isEqualTo(expected(visits, mutation));
            assertThat(touchesByCampaign(nodes))
                    .isEqualTo(visits.stream().collect(groupingBy(Visit::campaign, counting())));
        }
    }

    private Path file(List<Visit> visits) throws IOException {
        Stream<String> lines = visits.stream().map(Visit::line);
        return Files.write(
                folder.resolve("visits.csv"),
                Stream.concat(Stream.of("id,at,email,campaign"), lines).toList());
    }

    /** @return touches that were stored for certain when server and importer were killed */
    private long killInTheMiddle(Path csv) throws IOException {
        try (Product server = server();
                Product importer = importer(server, csv);
                Driver driver = driver()) {
            Nodes nodes = new Nodes(driver);
            long seen = await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .failFast(() ->
                            assertThat(importer.running()).as(importer.log()).isTrue())
                    .until(() -> nodes.count("Touch"), count -> count >= 10 * BATCH);
            server.kill();
            importer.kill();
            return seen;
        }
    }

    private Product server() {
        return Product.start(folder, "--leadgraph.data-directory=store", "--leadgraph.bolt-port=0")
                .ready();
    }

    private Product importer(Product server, Path csv) {
        return Product.command(
                folder,
                "import",
                "--mapping=visits.yaml",
                "--batch=" + BATCH,
                "--url=" + server.graphql(),
                csv.toString());
    }

    private ImportSummary importAgain(Product server, Path csv) {
        ImportOptions options = ImportOptions.of(folder.resolve("visits.yaml").toString(), server.graphql(), csv);
        return ImportRun.run(options, new PrintStream(OutputStream.nullOutputStream()));
    }

    /** Nobody has two leads: by default the method is HYBRID, to which an open one is enough. */
    private static Map<String, Long> expected(List<Visit> visits, Mutation mutation) {
        return Map.of(
                "people", distinct(visits, Visit::email),
                "leads", mutation.leads(distinct(visits, Visit::email)),
                "affiliations", distinct(visits, Visit::email),
                "accounts", distinct(visits, Visit::domain),
                "campaigns", distinct(visits, Visit::campaign),
                "members", distinct(visits, visit -> List.of(visit.email(), visit.campaign())),
                "touches", distinct(visits, Visit::id),
                "new", distinct(visits, Visit::email),
                "returning", returning(visits));
    }

    private static long distinct(List<Visit> visits, Function<Visit, ?> value) {
        return visits.stream().map(value).distinct().count();
    }

    private static long returning(List<Visit> visits) {
        return visits.size() - distinct(visits, Visit::email);
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
