package io.leadgraph.facts.identity;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the people that references name. */
public final class PersonRefGraph {
    private static final Query RESOLVE = Query.load("identity/resolve_refs");

    /** Who is meant, and by which identity: the one the key belongs to, the person's first where an id names the person. */
    public record Resolved(String personId, String identityId) {}

    private PersonRefGraph() {}

    /** Who is there; a reference that names nobody is left out. One statement, none for no reference. */
    public static Map<PersonRef, Resolved> resolve(Statements tx, Collection<PersonRef> refs) {
        Map<String, PersonRef> ids = new LinkedHashMap<>();
        Map<String, List<PersonRef>> keys = new LinkedHashMap<>();
        for (PersonRef ref : refs) {
            String key = ref.key();
            if (ref.id() != null) {
                ids.put(ref.id(), ref);
            } else if (key != null) {
                keys.computeIfAbsent(key, none -> new ArrayList<>()).add(ref);
            }
        }
        Map<PersonRef, Resolved> found = new HashMap<>();
        if (!ids.isEmpty() || !keys.isEmpty()) {
            tx.run(RESOLVE, Map.of("ids", ids.keySet(), "keys", keys.keySet())).forEach(row -> {
                Resolved resolved = new Resolved(row.string("personId"), row.string("identityId"));
                keys.getOrDefault(text(row.stringOrNull("key")), List.of()).forEach(ref -> found.put(ref, resolved));
                if (row.stringOrNull("key") == null) {
                    found.put(Objects.requireNonNull(ids.get(row.string("asked"))), resolved);
                }
            });
        }
        return found;
    }

    private static String text(@Nullable String key) {
        return key == null ? "" : key;
    }
}
