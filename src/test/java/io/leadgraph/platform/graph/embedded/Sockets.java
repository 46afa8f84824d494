package io.leadgraph.platform.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The open internet sockets of this process, as Linux shows them under {@code /proc}. */
final class Sockets {
    private static final String LISTEN = "0A";

    private Sockets() {}

    /** One socket; the inode tells it from another of the same address. */
    record Socket(boolean datagram, InetAddress local, int localPort, InetAddress remote, String state, String inode) {
        boolean listens() {
            return state.equals(LISTEN);
        }
    }

    static Set<Socket> ofThisProcess() throws IOException {
        Set<String> own = inodes();
        Set<Socket> found = new HashSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = Path.of("/proc/self/net", table);
            if (Files.exists(file)) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.skip(1)
                            .map(line ->
                                    socket(table.startsWith("udp"), line.strip().split("\\s+")))
                            .filter(socket -> own.contains(socket.inode()))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Socket socket(boolean datagram, String[] columns) {
        String[] local = columns[1].split(":");
        String[] remote = columns[2].split(":");
        return new Socket(
                datagram,
                address(local[0]),
                Integer.parseInt(local[1], 16),
                address(remote[0]),
                columns[3],
                columns[9]);
    }

    /** Written in words of four bytes, each in this machine's order. */
    private static InetAddress address(String hex) {
        byte[] turned = HexFormat.of().parseHex(hex);
        byte[] bytes = new byte[turned.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = turned[i / 4 * 4 + 3 - i % 4];
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> inodes() throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : (Iterable<Path>) open::iterator) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }
}
