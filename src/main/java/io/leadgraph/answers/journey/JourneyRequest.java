package io.leadgraph.answers.journey;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.leadgraph.facts.account.AccountScope;
import io.leadgraph.facts.touch.TouchPart;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One page of a journey, as a field asks for it.
 *
 * @param accounts which accounts, where it is an account's
 * @param parts what the page's touches are asked for beside their own values
 */
record JourneyRequest(
        PageRequest page, JourneyFilter filter, JourneyOrder order, AccountScope accounts, Set<TouchPart> parts) {

    /**
     * From the arguments and the selection of a field that gives a connection of touches.
     *
     * @throws io.leadgraph.platform.common.BadArgumentException as {@link PageRequest#of}
     */
    static JourneyRequest of(Map<String, ?> arguments, DataFetchingFieldSelectionSet selection) {
        return new JourneyRequest(
                PageRequest.of(arguments),
                JourneyFilter.of(arguments.get("filter") instanceof Map<?, ?> filter ? filter : Map.of()),
                JourneyOrder.valueOf(String.valueOf(arguments.get("order"))),
                arguments.get("scope") instanceof String scope ? AccountScope.valueOf(scope) : AccountScope.SELF,
                TouchPart.selected(selection));
    }

    /** The touches that the page is read from. */
    Keyset<Instant> place() {
        return Keyset.byTime(page, places(), filter.from(), filter.to());
    }

    /** What cursors say they are of: a place among the touches of one is none among those that another filter lets pass, but near it. */
    Order places() {
        return new Order("touches", order == JourneyOrder.OLDEST_FIRST);
    }
}
