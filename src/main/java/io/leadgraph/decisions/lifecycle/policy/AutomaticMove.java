package io.leadgraph.decisions.lifecycle.policy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in rules that move people, by the names that moves carry. */
public enum AutomaticMove {
    DEAL_OPENED,
    DEAL_WON,
    DEAL_LOST,
    DEAL_REOPENED,
    LEAD_CONVERTED,
    NOT_ACTED,
    NOT_MOVED,
    MOVED_BACK,
    STAGNANT,
    REDECIDED;

    /** Those of intake and of synced records too. */
    static final Set<String> RESERVED = Stream.concat(
                    Arrays.stream(values()).map(AutomaticMove::name),
                    Stream.of("FIRST_RESPONSE", "CUSTOMER", "NOT_APPLICABLE", "SYNCED"))
            .collect(Collectors.toUnmodifiableSet());

    public static AutomaticMove of(BreachKind breach) {
        return valueOf(breach.name());
    }
}
