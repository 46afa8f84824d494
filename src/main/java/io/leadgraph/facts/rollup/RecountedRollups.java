package io.leadgraph.facts.rollup;

import io.leadgraph.platform.graph.Graph.Statements;
import java.util.List;
import org.springframework.stereotype.Service;

/** Roll-ups counted again where touches were taken away from under them, belong elsewhere now or are demand no more. */
@Service
public class RecountedRollups {

    /** Of these identities, inside the transaction that changed what they count. */
    public void of(Statements tx, List<String> identityIds) {
        RollupGraph.repair(tx, identityIds);
    }
}
