package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.account.AccountScope;
import io.leadgraph.platform.graph.Graph.Statements;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Scores of people now, by the default model, for decisions that depend on them. */
@Service
public class PersonScores {
    private static final EngagementRequest NOW =
            new EngagementRequest(AccountScope.SELF, null, Duration.ofDays(1), ScoringModel.DEFAULT_NAME, false);
    private final Engagements engagements;

    PersonScores(Engagements engagements) {
        this.engagements = engagements;
    }

    /** By person id, in one statement; people who don't exist yet are left out. */
    public Map<String, Double> of(Statements statements, Collection<String> personIds) {
        return engagements.scoresOfPeople(statements, personIds, NOW);
    }
}
