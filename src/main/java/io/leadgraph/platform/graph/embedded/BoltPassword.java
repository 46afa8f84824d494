package io.leadgraph.platform.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded database's Bolt port, made once and kept beside the store where only the owner can read it. Without it any
 * program of any user on the machine, and any web page open in a browser, could read personal data over loopback.
 */
final class BoltPassword {
    private BoltPassword() {}

    static String of(Path home) {
        Path file = home.resolve("bolt-password");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : create(home, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't keep the database password in " + file, e);
        }
    }

    private static String create(Path home, Path file) throws IOException {
        String password = random();
        // Moved whole into its place: a crash in between must not leave an empty password behind.
        Path whole = DataFolder.temporaryFile(home, "bolt-password");
        Files.writeString(whole, password);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    static String random() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
