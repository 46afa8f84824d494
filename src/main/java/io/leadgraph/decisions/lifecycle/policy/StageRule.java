package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.facts.signal.LifecycleStage;
import java.util.List;

/**
 * Moves who responds.
 *
 * @param from only from these stages
 * @param to SRL hands the person over
 */
public record StageRule(String name, List<LifecycleStage> from, LifecycleStage to, StageCondition when) {}
