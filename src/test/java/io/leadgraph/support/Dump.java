package io.leadgraph.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The canonical dump of what is stored ({@code domain.md}, "Canonical dump"): two stores with the same facts have equal lists. */
public final class Dump {
    private static final String PAGE =
            "query ($after: ID, $first: Int!) { canonicalDump(after: $after, first: $first) { lines next } }";

    private Dump() {}

    public static List<String> of(HttpGraphQlTester api) {
        return of(api, 500);
    }

    /** @param first how many things are looked at in one request */
    public static List<String> of(HttpGraphQlTester api, int first) {
        List<String> lines = new ArrayList<>();
        Map<String, ?> page = Map.of();
        do {
            page = page(api, (String) page.get("next"), first);
            ((List<?>) page.get("lines")).forEach(line -> lines.add((String) line));
        } while (page.get("next") != null);
        return lines.stream().sorted().toList();
    }

    private static Map<String, ?> page(HttpGraphQlTester api, @Nullable String after, int first) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("first", first);
        HttpGraphQlTester.Request<?> request = api.document(PAGE);
        variables.forEach(request::variable);
        return request.execute()
                .path("canonicalDump")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }
}
