package io.leadgraph.platform.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/** Neo4j Community in this process: the store, and Bolt on loopback behind a password that stays in the data folder. */
final class EmbeddedNeo4j implements AutoCloseable {
    private final FolderLock lock;
    private final DatabaseManagementService service;
    private final GraphDatabaseAPI database;
    private final String password;

    private EmbeddedNeo4j(FolderLock lock, DatabaseManagementService service, String password) {
        this.lock = lock;
        this.service = service;
        this.database = (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
        this.password = password;
    }

    /** Opens the store in the folder, creating it when it is empty, and recovers it after a crash. */
    static EmbeddedNeo4j start(Path folder, int boltPort, String pageCache) {
        Path home = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(home);
        try {
            return open(home, lock, EmbeddedSettings.write(home, freePort(boltPort), pageCache));
        } catch (RuntimeException e) {
            lock.close();
            throw isLocked(e) ? FolderLock.taken(home, e) : e;
        }
    }

    private static EmbeddedNeo4j open(Path home, FolderLock lock, Path settings) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .build();
        try {
            EmbeddedNeo4j neo4j = new EmbeddedNeo4j(lock, service, BoltPassword.of(home));
            neo4j.setPassword();
            lock.address(neo4j.boltUri());
            return neo4j;
        } catch (RuntimeException e) {
            // Its threads would keep a process alive whose start has failed.
            service.shutdown();
            throw e;
        }
    }

    /** A Neo4j server of another product on the same files holds no lock of ours, but one of Neo4j's. */
    private static boolean isLocked(@Nullable Throwable failure) {
        return failure != null && (failure instanceof FileLockException || isLocked(failure.getCause()));
    }

    GraphDatabaseService database() {
        return database;
    }

    /** Gives the id of the last committed transaction; it grows, and survives a restart. */
    LongSupplier lastCommitted() {
        return resolve(TransactionIdStore.class)::getLastCommittedTransactionId;
    }

    URI boltUri() {
        int port = resolve(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
        lock.close();
    }

    private <T> T resolve(Class<T> part) {
        return database.getDependencyResolver().resolveDependency(part);
    }

    /** Asked first whether it is set: statements about users take seconds to plan, at each start. */
    private void setPassword() {
        if (!isPassword()) {
            GraphDatabaseService system = service.database(SYSTEM_DATABASE_NAME);
            system.executeTransactionally(
                    "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
        }
    }

    private boolean isPassword() {
        try {
            return resolve(AuthManager.class)
                            .login(
                                    AuthToken.newBasicAuthToken(AuthManager.INITIAL_USER_NAME, password),
                                    ClientConnectionInfo.EMBEDDED_CONNECTION)
                            .subject()
                            .getAuthenticationResult()
                    == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            throw new IllegalStateException("The database knows no passwords", e);
        }
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
