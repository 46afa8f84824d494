package io.leadgraph.answers.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester.Request;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Asks the search. */
record SearchApi(HttpGraphQlTester api) {
    static final Map<String, Object> CLICK = Map.of("kinds", List.of("EMAIL_CLICK"));
    static final Map<String, Object> DOWNLOAD = Map.of("kinds", List.of("DOWNLOAD"));

    private static final String SEARCH = """
            query Search($of: JourneyOwner! = PEOPLE, $pattern: [JourneyStepInput!]!, $from: DateTime, $to: DateTime, $first: Int, $after: String) {
              journeys(of: $of, pattern: $pattern, from: $from, to: $to, first: $first, after: $after) {
                edges { cursor } nodes { person { name } account { key } touches { id campaign { key } } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }""";

    /** An answer without errors. */
    Response search(List<?> pattern, Map<String, Object> more) {
        Response answer = request(pattern, more).execute();
        answer.errors().verify();
        return answer;
    }

    Request<?> request(List<?> pattern, Map<String, Object> more) {
        var request = api.document(SEARCH).variable("pattern", pattern);
        more.forEach(request::variable);
        return request;
    }

    static List<String> people(Response page) {
        return page.path("journeys.nodes[*].person.name")
                .entityList(String.class)
                .get();
    }

    static Map<String, Object> with(Map<String, ?> map, String name, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(name, value);
        return more;
    }
}
