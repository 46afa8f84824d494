package io.leadgraph.platform.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes what holds personal data so that only its owner can read it, where the file system knows owners. */
final class DataFolder {
    private DataFolder() {}

    /** Creates the folder unless it is there; one that is there keeps the rights its owner gave it. */
    static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(folder, owner(folder.toAbsolutePath(), "rwx------"));
        }
    }

    /** A new empty file beside the others. */
    static Path temporaryFile(Path folder, String prefix) throws IOException {
        return Files.createTempFile(folder, prefix, "", owner(folder, "rw-------"));
    }

    private static FileAttribute<?>[] owner(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
