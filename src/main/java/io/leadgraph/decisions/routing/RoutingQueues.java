package io.leadgraph.decisions.routing;

import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The queues that people may wait in. */
@Service
public class RoutingQueues {
    private final Rules<RoutingRules> rules;

    RoutingQueues(RulesGraph rules) {
        this.rules = rules.of(RoutingRules.KIND);
    }

    /**
     * Those that the rules in force name, and the built-in ones, by key.
     *
     * @param more keys of others that somebody knows of
     */
    public List<RoutingQueue> all(Collection<String> more) {
        RoutingRules newest = rules.newest();
        return Stream.concat(newest.queueKeys(), more.stream())
                .distinct()
                .sorted()
                .map(newest::queue)
                .toList();
    }

    /** The queue with this key, whether or not the rules in force name it: somebody may have put people there by hand. */
    public RoutingQueue of(String key) {
        return rules.newest().queue(key);
    }
}
