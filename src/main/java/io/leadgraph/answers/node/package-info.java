/** Anything by its global id, and the nodes of explanations. */
@ApplicationModule(
        allowedDependencies = {
            "decisions.classification",
            "decisions.restatement",
            "facts.account",
            "facts.campaign",
            "facts.center",
            "facts.opportunity",
            "facts.person",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.answers.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
