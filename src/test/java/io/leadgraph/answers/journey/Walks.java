package io.leadgraph.answers.journey;

import java.util.ArrayList;
import java.util.List;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Reads journeys page by page, as a client does. */
final class Walks {
    private Walks() {}

    /**
     * The ids of all touches in the order shown.
     *
     * @param root the field that gives the root, with its arguments
     * @param list the field that gives its touches
     * @param size {@code first} to read from the start, {@code last} from the end
     */
    static List<String> pages(HttpGraphQlTester api, String root, String list, String size, String order, int page) {
        boolean forward = size.equals("first");
        String more = "root.list.pageInfo." + (forward ? "hasNextPage" : "hasPreviousPage");
        String cursor = null;
        List<String> seen = new ArrayList<>();
        Response read;
        do {
            String from = cursor == null ? "" : ", " + (forward ? "after" : "before") + ": \"" + cursor + "\"";
            read = api.document("{ root: " + root + " { list: " + list + "(" + size + ": " + page + from + ", order: "
                            + order
                            + ") { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }")
                    .execute();
            seen.addAll(
                    forward ? seen.size() : 0,
                    read.path("root.list.nodes[*].id").entityList(String.class).get());
            cursor = read.path("root.list.pageInfo." + (forward ? "endCursor" : "startCursor"))
                    .entity(String.class)
                    .get();
        } while (read.path(more).entity(Boolean.class).get());
        return seen;
    }
}
