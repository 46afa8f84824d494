package io.leadgraph.intake.backfill;

import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.intake.BulkIntake;
import io.leadgraph.intake.Intake;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.rules.Rules;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Stores touches that follow from what is told of the past, and takes back those that no longer do. */
@Service
public class PastTouches {
    private final BulkIntake bulk;
    private final Intake intake;
    private final Rules<IntakeConfiguration> rules;

    PastTouches(BulkIntake bulk, Intake intake, Rules<IntakeConfiguration> rules) {
        this.bulk = bulk;
        this.intake = intake;
        this.rules = rules;
    }

    /** One writing transaction, which no other bulk intake runs beside. */
    public <T> T write(Function<Statements, T> work) {
        return bulk.alone(() -> rules.checked(() -> intake.write(work)));
    }

    /** Stores the touches; for each, in order, what it was refused for: empty where it is stored. */
    public List<List<UserError>> add(Statements tx, List<PastTouch> touches) {
        return touches.isEmpty()
                ? List.of()
                : intake.store(tx, touches.stream().map(PastTouch::arrival).toList()).stream()
                        .map(Outcome::userErrors)
                        .toList();
    }

    /**
     * Takes touches back: they stay for the record, and nothing counts or shows them any more, their memberships and the person's
     * first and last touch
     * included. Roll-ups of these identities have to be counted again.
     *
     * @return ids of the identities that had made them
     */
    public List<String> takeBack(Statements tx, Collection<String> clientKeys) {
        return clientKeys.isEmpty() ? List.of() : intake.takeBack(tx, clientKeys);
    }
}
