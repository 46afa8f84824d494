package io.leadgraph.platform.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, each as GraphQL answers it. */
final class NdjsonRows implements RowWriter {
    private final OutputStream out;
    private final JsonMapper json;

    NdjsonRows(OutputStream out, JsonMapper json) {
        this.out = new BufferedOutputStream(out);
        this.json = json;
    }

    @Override
    public void write(Map<String, Object> row) throws IOException {
        out.write(json.writeValueAsBytes(row));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
