package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where an export goes. A file has another name until it is whole, so that a part of one never passes for it. */
final class ExportTarget extends FilterOutputStream {
    private final @Nullable Path file;
    private final @Nullable Path part;

    private ExportTarget(OutputStream out, @Nullable Path file, @Nullable Path part) {
        super(out);
        this.file = file;
        this.part = part;
    }

    /** @param file null for the stream */
    static ExportTarget of(@Nullable Path file, PrintStream out) {
        if (file == null) {
            return new ExportTarget(out, null, null);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            return new ExportTarget(Files.newOutputStream(part), file, part);
        } catch (IOException e) {
            throw ImportFailed.input(part + " can't be written: " + e.getMessage());
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        // a print stream keeps to itself that nobody reads it any more
        if (out instanceof PrintStream printed && printed.checkError()) {
            throw new IOException("nobody reads it any more");
        }
    }

    /** All of it has been written. */
    void complete() throws IOException {
        if (file == null || part == null) {
            flush();
        } else {
            super.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what is not whole; standard output stays open. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            super.close();
            Files.deleteIfExists(part);
        }
    }
}
