package io.leadgraph.commandline.file;

import java.io.IOException;
import java.nio.charset.Charset;

/** A byte that is no text in the encoding the file is read in; line counted from 1, offset from 0. */
final class UndecodableException extends IOException {
    private static final long serialVersionUID = 1L;

    UndecodableException(long line, long offset, int wrong, Charset charset) {
        super(("line %d: not %s: byte 0x%02X at offset %d. Save the file as %s, or name its encoding with --charset, "
                        + "for example --charset ISO-8859-1")
                .formatted(line, charset, wrong, offset, charset));
    }
}
