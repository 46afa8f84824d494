package io.leadgraph.intake.read;

import io.leadgraph.platform.input.InputRow;
import org.jspecify.annotations.Nullable;

/** Client keys as they are stored: unique within the source system that made them. */
public final class ClientKeys {
    private ClientKeys() {}

    /** {@code <source system>|<key>}, a bar or backslash in the system escaped; null where the input has no key. */
    public static @Nullable String read(InputRow input) {
        String system = input.keyOrNull("sourceSystem").value();
        String key = input.keyOrNull("clientKey").value();
        if (key == null) {
            return null;
        }
        return (system == null ? "" : system.replace("\\", "\\\\").replace("|", "\\|")) + "|" + key;
    }
}
