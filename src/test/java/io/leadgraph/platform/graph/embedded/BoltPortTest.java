package io.leadgraph.platform.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** The port that is configured is a wish: whoever finds it taken, however late, comes up on another. */
class BoltPortTest {
    private static final int AT_ONCE = 3;

    @TempDir
    Path folder;

    private final List<EmbeddedNeo4j> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(EmbeddedNeo4j::close);
    }

    @Test
    void databasesThatStartAtOnceAndWantOnePortAllComeUp() throws Exception {
        int wanted = freePort();
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<EmbeddedNeo4j>> starts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                starts.add(threads.submit(start("data" + i, wanted, together)));
            }
            for (Future<EmbeddedNeo4j> start : starts) {
                started.add(start.get());
            }
        }
        assertThat(started)
                .extracting(EmbeddedNeo4j::boltUri)
                .doesNotHaveDuplicates()
                .contains(URI.create("bolt://127.0.0.1:" + wanted));
        for (int i = 0; i < AT_ONCE; i++) {
            answersWhereItSays(folder.resolve("data" + i), started.get(i));
        }
    }

    @Test
    void aPortInUseIsLeftToWhoHasIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, other.getLocalPort(), "16m");
            started.add(neo4j);
            assertThat(neo4j.boltUri().getPort()).isNotIn(0, other.getLocalPort());
            answersWhereItSays(folder, neo4j);
        }
    }

    private Callable<EmbeddedNeo4j> start(String data, int port, CyclicBarrier together) {
        return () -> {
            together.await();
            return EmbeddedNeo4j.start(folder.resolve(data), port, "16m");
        };
    }

    private static void answersWhereItSays(Path data, EmbeddedNeo4j neo4j) throws IOException {
        assertThat(Files.readString(data.resolve("leadgraph.lock")))
                .isEqualTo(neo4j.boltUri().toString());
        try (var driver = GraphDatabase.driver(neo4j.boltUri(), AuthTokens.basic("neo4j", neo4j.password()))) {
            driver.verifyConnectivity();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
