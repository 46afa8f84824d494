package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.engagement.PersonScores;
import io.leadgraph.decisions.lifecycle.policy.AutomaticMove;
import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.Response;
import io.leadgraph.decisions.restatement.PresentStageGraph;
import io.leadgraph.facts.signal.LifecycleEvents;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Graph.Statements;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Moves people by what the other features store of them. */
@Service
class LifecycleFollower implements LifecycleEvents {
    private final LifecyclePolicies policies;
    private final LifecycleStore store;
    private final PersonScores scores;
    private final PresentStageGraph stages;

    LifecycleFollower(LifecyclePolicies policies, LifecycleStore store, PersonScores scores, PresentStageGraph stages) {
        this.policies = policies;
        this.store = store;
        this.scores = scores;
        this.stages = stages;
    }

    /** No statement where no rule asks for responses and nobody acted. */
    @Override
    public void touched(Statements tx, int versions, Collection<String> responses, Collection<String> acted) {
        if (!responses.isEmpty()) {
            LifecyclePolicy policy = policies.current(tx, versions);
            if (!policy.stageRules().isEmpty()) {
                qualify(tx, policy, LifecycleGraph.responses(tx, responses));
            }
        }
        if (!acted.isEmpty()) {
            LifecycleGraph.engage(tx, acted);
        }
    }

    private void qualify(Statements tx, LifecyclePolicy policy, List<Response> responses) {
        List<String> people =
                responses.stream().map(Response::personId).distinct().toList();
        Map<String, Double> known = policy.asksForScores() ? scores.of(tx, people) : Map.of();
        PersonCycles courses = store.lock(tx, policies.rules(policy), people);
        Qualification qualification = new Qualification(courses, known);
        responses.forEach(response -> qualification.apply(response));
        store.store(tx, courses);
    }

    @Override
    public void responded(Statements tx, Collection<String> left, Collection<String> early) {
        if (!left.isEmpty()) {
            PersonCycles courses = store.lock(tx, policies.rules(tx), left);
            left.stream().flatMap(id -> courses.of(id).stream()).forEach(PersonCycle::closeHandoffs);
            store.store(tx, courses);
        }
        LifecycleGraph.begin(tx, early, policies.now());
    }

    @Override
    public void dealt(Statements tx, Collection<String> opportunityIds) {
        List<Deal> deals = LifecycleGraph.deals(tx, opportunityIds);
        List<String> people = deals.stream()
                .flatMap(deal -> deal.personIds().stream())
                .distinct()
                .toList();
        if (deals.isEmpty()) {
            return;
        }
        PersonCycles courses = store.lock(tx, policies.rules(tx), people);
        deals.forEach(deal -> deal.personIds().stream()
                .flatMap(id -> courses.of(id).stream())
                .forEach(course -> DealMoves.follow(deal, course)));
        WelcomeGraph.follow(tx, courses, deals);
        store.store(tx, courses);
    }

    /** Cycles begin with the first response as it is decided about now; who is applicable again comes in, who no longer is goes out. */
    @Override
    public void redecided(Statements tx, Collection<String> personIds) {
        LifecycleGraph.begin(tx, personIds, policies.now());
        Map<String, LifecycleStage> present = stages.of(tx, personIds);
        Set<String> outside = LifecycleGraph.outside(tx, present.keySet());
        List<String> crossing = present.entrySet().stream()
                .filter(person -> outside.contains(person.getKey()) != (person.getValue() == LifecycleStage.OUTSIDE))
                .map(Map.Entry::getKey)
                .toList();
        if (!crossing.isEmpty()) {
            PersonCycles courses = store.lock(tx, policies.rules(tx), crossing);
            crossing.stream().flatMap(id -> courses.of(id).stream()).forEach(course -> {
                LifecycleStage to = Objects.requireNonNull(present.get(course.personId()));
                course.move(to, courses.now(), Cause.rule(AutomaticMove.REDECIDED));
            });
            store.store(tx, courses);
        }
    }

    @Override
    public void converted(Statements tx, String personId, Instant at) {
        PersonCycles courses = store.lock(tx, policies.rules(tx), List.of(personId));
        courses.of(personId).ifPresent(course -> {
            LifecycleStage stage = course.stage();
            boolean before =
                    stage == null || stage == LifecycleStage.RECYCLED || stage.compareTo(LifecycleStage.ACCEPTED) < 0;
            if (before) {
                course.move(LifecycleStage.ACCEPTED, at, Cause.rule(AutomaticMove.LEAD_CONVERTED));
            }
        });
        store.store(tx, courses);
    }
}
