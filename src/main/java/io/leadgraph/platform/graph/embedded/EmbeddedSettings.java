package io.leadgraph.platform.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The embedded database's configuration: loopback only, and silent toward the network. */
final class EmbeddedSettings {
    private EmbeddedSettings() {}

    /** Writes them to a file in the data folder, the only form the database takes by name, and gives its path. */
    static Path write(Path home, int boltPort, String pageCache) {
        Properties properties = new Properties();
        properties.putAll(of(boltPort, pageCache));
        Path file = home.resolve("neo4j.conf");
        try {
            DataFolder.create(home);
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Written at every start; edit application settings instead");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
        return file;
    }

    private static Map<String, String> of(int boltPort, String pageCache) {
        return Map.ofEntries(
                Map.entry("server.default_listen_address", "127.0.0.1"),
                Map.entry("server.bolt.enabled", "true"),
                Map.entry("server.bolt.listen_address", "127.0.0.1:" + boltPort),
                Map.entry("server.bolt.advertised_address", "127.0.0.1:" + boltPort),
                Map.entry("dbms.security.auth_enabled", "true"),
                Map.entry("server.memory.pagecache.size", pageCache),
                Map.entry("db.query.default_language", "CYPHER_25"),
                // how late after its time limit a transaction may be ended
                Map.entry("db.transaction.monitor.check.interval", "500ms"),
                Map.entry("dbms.usage_report.enabled", "false"),
                Map.entry("server.fleet_discovery.enabled", "false"),
                Map.entry("dbms.fleet_manager.enabled", "false"));
    }
}
