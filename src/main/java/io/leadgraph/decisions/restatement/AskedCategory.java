package io.leadgraph.decisions.restatement;

import io.leadgraph.platform.common.Basis;
import java.time.Instant;

/** A person's category at a time, on a basis. */
record AskedCategory(String personId, Instant asOf, Basis basis) {}
