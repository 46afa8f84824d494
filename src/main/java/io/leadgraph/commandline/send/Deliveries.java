package io.leadgraph.commandline.send;

import io.leadgraph.commandline.mapping.Target;
import java.util.List;

/** Chooses how the rows of a step reach the server: stored, or in a dry run classified (leads) or only shaped (all else). */
public record Deliveries(GraphqlClient client, boolean dryRun, PromisedKeys promised) {

    public Delivery to(Target target) {
        return new Delivery(dryRun ? dry(target) : new BulkMutation(client, target));
    }

    private ServerCall dry(Target target) {
        return target == Target.SUBMIT_LEADS ? new ClassifyCall(client, promised) : items -> shaped(target, items);
    }

    private List<RowOutcome> shaped(Target target, List<ImportInput> items) {
        items.forEach(item -> promised.add(target, item.input()));
        return items.stream().map(item -> RowOutcome.accepted(null)).toList();
    }
}
