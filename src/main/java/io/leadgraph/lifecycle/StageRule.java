package io.leadgraph.lifecycle;

import io.leadgraph.person.LifecycleStage;
import java.util.List;

/**
 * Moves who responds.
 *
 * @param from only from these stages
 * @param to SRL hands the person over
 */
record StageRule(String name, List<LifecycleStage> from, LifecycleStage to, StageCondition when) {}
