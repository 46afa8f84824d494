package io.leadgraph.platform.export;

import java.io.IOException;
import java.util.Map;

/** Writes the rows of an export as they come. */
interface RowWriter {
    void write(Map<String, Object> row) throws IOException;

    /** Sends on what was written. */
    void flush() throws IOException;
}
