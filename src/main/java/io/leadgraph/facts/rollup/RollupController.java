package io.leadgraph.facts.rollup;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RollupController {
    private final Rollups rollups;

    RollupController(Rollups rollups) {
        this.rollups = rollups;
    }

    @QueryMapping
    Rollups.Checked rollupDifferences(@Argument @Nullable String after, @Argument int first) {
        return rollups.check(after, first, false);
    }

    @MutationMapping
    Rollups.Checked reconcileRollups(@Argument @Nullable String after, @Argument int first) {
        return rollups.check(after, first, true);
    }
}
