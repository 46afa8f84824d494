package io.leadgraph.decisions.classification;

import io.leadgraph.intake.Inputs;
import java.util.List;

/** Where companies and people are told to, in the notation of {@link Inputs}: the API, or facts in memory. */
public interface Upserts {
    void accounts(String... inputs);

    /** The ids of the people, in order. */
    List<String> people(String... inputs);
}
