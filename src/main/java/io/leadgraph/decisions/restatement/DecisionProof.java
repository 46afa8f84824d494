package io.leadgraph.decisions.restatement;

import io.leadgraph.decisions.classification.DecisionState;
import io.leadgraph.decisions.classification.ExplanationStep;
import io.leadgraph.decisions.classification.ExplanationText;
import io.leadgraph.platform.graph.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which fact made a decision another one.
 *
 * @param now the first step that comes out otherwise, as it is now
 * @param proof the same with the path that proves it, or the old path where the new answer needs none
 * @param explanation all steps as they are now
 */
record DecisionProof(ExplanationStep now, ExplanationStep proof, String explanation) {

    static DecisionProof of(Row before, DecisionState old, DecisionState now, List<ExplanationStep> steps) {
        String question = question(old, now);
        List<ExplanationStep> earlier = ExplanationText.read(before.string("explanation"));
        ExplanationStep step = step(steps, question).orElseThrow();
        ExplanationStep proof = step.path().isEmpty() ? step(earlier, question).orElse(step) : step;
        return new DecisionProof(step, proof, ExplanationText.write(steps));
    }

    private static String question(DecisionState old, DecisionState now) {
        if (!Objects.equals(old.accountId(), now.accountId())) {
            return "account";
        }
        boolean sameRelationship =
                old.category().relationship() == now.category().relationship()
                        && old.reason() == now.reason()
                        && old.relatedCustomer() == now.relatedCustomer()
                        && old.formerCustomer() == now.formerCustomer()
                        && old.possibleCustomer() == now.possibleCustomer()
                        && old.newBuyingCenter() == now.newBuyingCenter();
        return sameRelationship ? "newness" : "relationship";
    }

    private static Optional<ExplanationStep> step(List<ExplanationStep> steps, String question) {
        return steps.stream().filter(step -> step.step().equals(question)).findFirst();
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("step", now.step());
        properties.put("rule", now.rule());
        properties.put("proof", ExplanationText.write(List.of(proof)));
        properties.put(
                "factId", proof.path().isEmpty() ? null : proof.path().getLast().nodeId());
        properties.put("explanation", explanation);
        return properties;
    }
}
