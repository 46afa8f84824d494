package io.leadgraph.answers.path;

import java.util.List;

/** A candidate whose journey matches, and the touches that prove it. */
record FoundJourney(Candidate candidate, List<PatternTouch> proof) {}
