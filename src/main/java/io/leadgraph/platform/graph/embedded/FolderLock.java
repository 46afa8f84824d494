package io.leadgraph.platform.graph.embedded;

import io.leadgraph.platform.graph.DatabaseStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process a data folder: the first holds the lock and leaves its address there for the message to the second. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or refuses the start with the way to share the first process's database. */
    static FolderLock take(Path home) {
        try {
            DataFolder.create(home);
            FileChannel channel = FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw taken(home, null);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't use the data folder " + home, e);
        }
    }

    /** What to say when somebody else has the store: another Leadgraph, or a Neo4j server over the same files. */
    static DatabaseStartException taken(Path home, @Nullable Throwable cause) {
        return new DatabaseStartException(
                "Another process has the database in " + home + " open.",
                """
                Stop it, or start this one on a folder of its own: --leadgraph.data-directory=other --server.port=8081
                Or let both use one database, by the address and password of the first:
                  --spring.neo4j.uri=%s --spring.neo4j.authentication.username=neo4j \\
                  --spring.neo4j.authentication.password=$(cat %s)""".formatted(addressIn(home), home.resolve("bolt-password")),
                cause);
    }

    private static String addressIn(Path home) {
        try {
            String uri = Files.exists(file(home)) ? Files.readString(file(home)).strip() : "";
            return uri.isEmpty() ? "bolt://127.0.0.1:7687" : uri;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the data folder " + home, e);
        }
    }

    private static Path file(Path home) {
        return home.resolve("leadgraph.lock");
    }

    /** Leaves the address for whoever comes second. */
    void address(URI uri) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(uri.toString().getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write to the data folder", e);
        }
    }

    /** The system gives the lock back when the process ends, however it ends. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't leave the data folder", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            // Beyond the content, which stays readable on systems whose locks keep readers out.
            return channel.tryLock(1_000_000, 1, false);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
