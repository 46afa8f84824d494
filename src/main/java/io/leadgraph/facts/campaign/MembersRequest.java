package io.leadgraph.facts.campaign;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.leadgraph.platform.paging.PageRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a campaign's members, as a field asks for it.
 *
 * @param people whether the members' people are asked for
 */
record MembersRequest(PageRequest page, MemberFilter filter, boolean people) {

    /**
     * From the arguments and the selection of a field that gives a connection of members.
     *
     * @throws io.leadgraph.platform.common.BadArgumentException as {@link PageRequest#of(Map)}
     */
    @SuppressWarnings("unchecked")
    static MembersRequest of(Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
        return new MembersRequest(
                PageRequest.of(arguments),
                MemberFilter.of((Map<String, Object>) arguments.get("filter")),
                selection.containsAnyOf("nodes/person", "edges/node/person"));
    }

    /** The query parameters {@code statuses, categories, responded, people}. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("people", people);
        return parameters;
    }
}
