package io.leadgraph.decisions.restatement;

import io.leadgraph.platform.common.Basis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's category at a time, on a basis.
 *
 * @param asOf null for now, which is one time for all who are asked for together
 */
record AskedCategory(String personId, @Nullable Instant asOf, Basis basis) {

    Instant at(Instant now) {
        return asOf == null ? now : asOf;
    }
}
