package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.FileRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One input to send and the row it was made of. */
record ImportInput(FileRow row, Map<String, @Nullable Object> input) {}
