/**
 * Decisions made again from every fact known now: marks are worked off, what came out otherwise is stored beside what
 * was recorded.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions.classification",
            "decisions.classification :: facts",
            "decisions.configuration",
            "facts.account",
            "facts.employment",
            "facts.identity",
            "facts.override",
            "facts.person",
            "facts.rollup",
            "facts.signal",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.decisions.restatement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
