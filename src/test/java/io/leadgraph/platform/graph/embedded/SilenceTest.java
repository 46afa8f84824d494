package io.leadgraph.platform.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database talks to this machine only, and tells nobody that it exists. */
class SilenceTest {
    @TempDir
    static Path folder;

    private static Set<Sockets.Socket> before;
    private static EmbeddedNeo4j neo4j;

    @BeforeAll
    static void start() throws IOException {
        before = Sockets.ofThisProcess();
        neo4j = EmbeddedNeo4j.start(folder, 0, "16m");
        neo4j.database().executeTransactionally("CREATE (:Silence)");
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
    void everySocketItOpensIsOnLoopback() throws IOException {
        Set<Sockets.Socket> opened = Sockets.ofThisProcess();
        opened.removeAll(before);

        assertThat(opened)
                .as("Bolt listens")
                .anyMatch(socket -> socket.listens()
                        && socket.localPort() == neo4j.boltUri().getPort());
        assertThat(opened).allSatisfy(socket -> {
            assertThat(socket.local().isLoopbackAddress()).as("%s", socket).isTrue();
            assertThat(socket.remote().isLoopbackAddress() || socket.remote().isAnyLocalAddress())
                    .as("%s", socket)
                    .isTrue();
            assertThat(socket.datagram())
                    .as("a datagram socket could broadcast: %s", socket)
                    .isFalse();
        });
    }

    @Test
    void itsConfigurationIsSilent() {
        assertThat(settings())
                .containsEntry("dbms.usage_report.enabled", "false")
                .containsEntry("server.fleet_discovery.enabled", "false")
                .containsEntry("dbms.fleet_manager.enabled", "false")
                .containsEntry("server.default_listen_address", "127.0.0.1")
                .containsEntry("dbms.security.auth_enabled", "true");
        assertThat(settings().get("server.bolt.listen_address")).startsWith("127.0.0.1:");
        assertThat(settings().get("server.http.enabled")).isIn(null, "false");
        assertThat(settings().get("server.https.enabled")).isIn(null, "false");
    }

    @Test
    void whatReportsUsageIsNotEvenHere() {
        assertThatThrownBy(() -> Class.forName("org.neo4j.udc.UsageDataCollector"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void itsLogTellsOfNoReportAndNoAddressElsewhere() throws IOException {
        String log = Files.readString(folder.resolve("logs/debug.log"));

        assertThat(log).contains("Bolt server started");
        assertThat(log.lines().filter(line -> !line.contains("DiagnosticsManager")))
                .noneMatch(line -> line.contains("UdcExtension")
                        || line.contains("usage data")
                        || line.contains("Fleet Manager connected")
                        || line.contains("broadcast")
                        || line.contains("enabled on 0.0.0.0"));
    }

    @Test
    void itStartsAgainWithTheSamePassword() {
        String first = neo4j.password();
        neo4j.close();
        neo4j = EmbeddedNeo4j.start(folder, 0, "16m");
        assertThat(neo4j.password()).isEqualTo(first);
    }

    @Test
    void onlyItsOwnerCanReadThePassword() throws IOException {
        assertThat(Files.readString(folder.resolve("bolt-password"))).matches("[0-9a-f]{48}");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("bolt-password")))
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }
    }

    private static Map<String, String> settings() {
        return neo4j.database()
                .executeTransactionally(
                        "SHOW SETTINGS YIELD name, value",
                        Map.of(),
                        result -> result.stream()
                                .collect(Collectors.toMap(
                                        row -> (String) row.get("name"), row -> String.valueOf(row.get("value")))));
    }
}
