package io.leadgraph.answers.path;

import java.util.List;

/** A candidate whose journey matches, and the touches that prove it. */
record Found(Candidate candidate, List<Moment> proof) {}
