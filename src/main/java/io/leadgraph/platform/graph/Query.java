package io.leadgraph.platform.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A named Cypher text from {@code queries/cypher}, with what its header states.
 *
 * @param name path below {@code queries/cypher} without the ending, such as {@code intake/read_facts}
 * @param cypher the text that runs, comments included
 * @param access whether it may write
 * @param parameters names it needs, without the dollar sign
 * @param columns names it returns, in order; empty where it returns nothing
 */
public record Query(String name, String cypher, Access access, Set<String> parameters, List<String> columns) {
    /** One language on every server. Plans are made again as the graph grows: where little is stored a scan may look cheap. */
    private static final String PLANNED_ANEW = "CYPHER 25\n";

    /** For large statements that run all the time: to plan them takes longer than to run them. */
    private static final String PLANNED_ONCE = "CYPHER 25 replan=skip\n";

    private static final String FOLDER = "queries/cypher/";

    private static final QueryParts PARTS = new QueryParts(part -> text(FOLDER + part + ".part"));

    /**
     * Loads the file, with the {@linkplain QueryParts parts} it includes in their places. What is missing fails at once with its path,
     * so that a lost file stops the start and not the first user.
     *
     * @throws IllegalStateException when there is no such file, its header is incomplete, or it and its parts do not fit
     */
    public static Query load(String name) {
        return load(name, "");
    }

    /**
     * Loads a file that reads a list in several orders, each by an index of its own: {@code <sort>} stands there for the property.
     *
     * @param sort one of those in the header line {@code Sorts}; empty for a file that has none
     * @throws IllegalStateException as {@link #load(String)}, and where the header does not name this order
     */
    public static Query load(String name, String sort) {
        String path = FOLDER + name + ".cypher";
        String text = text(path).orElseThrow(() -> new IllegalStateException("No query file " + path));
        QueryHeader header = QueryHeader.parse(path, text);
        if (!(header.sorts().isEmpty() ? List.of("") : header.sorts()).contains(sort)) {
            throw new IllegalStateException(path + " does not sort by '" + sort + "'");
        }
        String options = header.plannedOnce() ? PLANNED_ONCE : PLANNED_ANEW;
        return new Query(
                sort.isEmpty() ? name : name + " by " + sort,
                options + PARTS.in(path, text).replace("<sort>", sort),
                header.access(),
                Set.copyOf(header.parameters()),
                header.columns());
    }

    /** This query and then the other as one statement and one round trip; the columns are the other's, the planning is this one's. */
    public Query then(Query next) {
        Set<String> both =
                Stream.concat(parameters.stream(), next.parameters.stream()).collect(Collectors.toUnmodifiableSet());
        Access access = this.access == Access.WRITE ? Access.WRITE : next.access;
        String tail = next.cypher.substring(next.cypher.indexOf('\n') + 1);
        return new Query(name + " + " + next.name, cypher + "\n" + tail, access, both, next.columns);
    }

    private static Optional<String> text(String path) {
        try (InputStream in = Query.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + path, e);
        }
    }
}
