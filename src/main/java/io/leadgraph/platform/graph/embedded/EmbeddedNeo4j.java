package io.leadgraph.platform.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
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
    private static final int ANY_PORT = 0;
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
            return open(home, lock, built(home, boltPort, pageCache));
        } catch (RuntimeException e) {
            lock.close();
            // A Neo4j server of another product on the same files holds no lock of ours, but one of Neo4j's.
            throw isBecauseOf(FileLockException.class, e) ? FolderLock.taken(home, e) : e;
        }
    }

    /** A port that is free now may be another's when the database binds it, seconds later: then the system gives one, as it binds. */
    private static DatabaseManagementService built(Path home, int boltPort, String pageCache) {
        int wanted = isFree(boltPort) ? boltPort : ANY_PORT;
        try {
            return on(wanted, home, pageCache);
        } catch (RuntimeException e) {
            if (wanted == ANY_PORT || !isBecauseOf(PortBindException.class, e)) {
                throw e;
            }
            return on(ANY_PORT, home, pageCache);
        }
    }

    private static DatabaseManagementService on(int boltPort, Path home, String pageCache) {
        return new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(EmbeddedSettings.write(home, boltPort, pageCache))
                .build();
    }

    private static EmbeddedNeo4j open(Path home, FolderLock lock, DatabaseManagementService service) {
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

    private static boolean isBecauseOf(Class<? extends Exception> reason, @Nullable Throwable failure) {
        return failure != null && (reason.isInstance(failure) || isBecauseOf(reason, failure.getCause()));
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

    /** A look beforehand: a start that finds its port taken is broken off late. */
    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
