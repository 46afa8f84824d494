package io.leadgraph.intake;

import java.util.List;

/** Where companies and people are told to, in the notation of {@link Inputs}: the API, or facts in memory. */
interface Upserts {
    void accounts(String... inputs);

    /** The ids of the people, in order. */
    List<String> people(String... inputs);
}
