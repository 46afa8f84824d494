package io.leadgraph.facts.identity;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@code PersonRef} and checks its form. */
public final class PersonRefInputs {
    private PersonRefInputs() {}

    /** Null where it was refused. */
    public static @Nullable PersonRef read(InputRow row, String name) {
        InputRow person = row.row(name);
        int before = row.errors().size();
        if (person == null) {
            row.refuse(UserErrorCode.REQUIRED, "Name a person", name);
            return null;
        }
        checkTexts(person);
        if (row.errors().size() > before) {
            return null;
        }
        PersonRef ref = PersonRef.of(strings(person));
        if (ref.email() != null && ref.key() == null) {
            person.refuse(UserErrorCode.INVALID, "Not an e-mail address", "email");
            return null;
        }
        return ref;
    }

    private static void checkTexts(InputRow person) {
        person.keyOrNull("id");
        person.text("email");
        InputRow external = person.row("externalId");
        if (external != null) {
            external.key("system");
            external.key("id");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> strings(InputRow person) {
        return (Map<String, ?>) person.values();
    }
}
