package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One input to send and the row it was made of. */
record Item(Row row, Map<String, @Nullable Object> input) {}
