package io.leadgraph.answers.queue;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.paging.Below;
import io.leadgraph.platform.paging.PageRequest;

/**
 * One page of those who wait in a queue, as a field asks for it.
 *
 * @param counted whether it is asked how many there are in all
 */
record QueueRequest(PageRequest page, boolean counted) {

    /** @throws io.leadgraph.platform.common.BadArgumentException as {@link PageRequest#of} */
    static QueueRequest of(DataFetchingEnvironment environment) {
        return new QueueRequest(
                PageRequest.of(environment.getArguments()),
                Below.of(environment).contains("totalCount"));
    }
}
