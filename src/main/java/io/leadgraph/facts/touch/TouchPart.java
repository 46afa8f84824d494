package io.leadgraph.facts.touch;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a touch that lead to other nodes; statements read those that were asked for. */
public enum TouchPart {
    CAMPAIGN("campaign"),
    PERSON("person"),
    ACCOUNT("account"),
    BUYING_CENTER("buyingCenter"),
    MEMBER("member");

    private final String field;

    TouchPart(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** What a connection of touches is asked for. */
    public static Set<TouchPart> selected(DataFetchingFieldSelectionSet connection) {
        return selected(connection, "nodes/", "edges/node/");
    }

    /**
     * What touches that stand elsewhere are asked for.
     *
     * @param paths to the touches from what is selected, each with a slash at its end
     */
    public static Set<TouchPart> selected(DataFetchingFieldSelectionSet selection, String... paths) {
        return Arrays.stream(values())
                .filter(part -> Arrays.stream(paths).anyMatch(path -> selection.contains(path + part.field)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TouchPart.class)));
    }
}
