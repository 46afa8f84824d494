package io.leadgraph.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j Community in this process: the store, and Bolt on loopback behind a password that stays in the data folder. */
final class EmbeddedNeo4j implements AutoCloseable {
    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService service, String password) {
        this.service = service;
        this.database = service.database(DEFAULT_DATABASE_NAME);
        this.password = password;
    }

    /** Opens the store in the folder, creating it when it is empty, and recovers it after a crash. */
    static EmbeddedNeo4j start(Path folder, int boltPort, String pageCache) {
        Path home = folder.toAbsolutePath().normalize();
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(EmbeddedSettings.write(home, freePort(boltPort), pageCache))
                .build();
        EmbeddedNeo4j neo4j = new EmbeddedNeo4j(service, BoltPassword.of(home));
        neo4j.setPassword();
        return neo4j;
    }

    GraphDatabaseService database() {
        return database;
    }

    URI boltUri() {
        ConnectorPortRegister ports =
                ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private void setPassword() {
        service.database(SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    private static int freePort(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return wanted == 0 ? unavailable(e) : freePort(0);
        }
    }

    private static int unavailable(IOException e) {
        throw new UncheckedIOException("No port on loopback is free", e);
    }
}
