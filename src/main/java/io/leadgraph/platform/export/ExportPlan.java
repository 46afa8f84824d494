package io.leadgraph.platform.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is exported, page by page.
 *
 * @param document reads one page
 * @param variables what the document needs besides the cursor
 * @param cursor name of the variable that says after which row a page begins
 * @param start the first page's cursor; null for the beginning
 * @param path names of the fields from the root to the connection
 * @param rows {@code nodes} or {@code edges}
 * @param columns the keys that lead from a row to each column's value
 */
record ExportPlan(
        String document,
        Map<String, Object> variables,
        String cursor,
        @Nullable String start,
        List<String> path,
        String rows,
        List<List<String>> columns) {}
