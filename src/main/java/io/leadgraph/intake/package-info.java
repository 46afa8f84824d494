/** The door. A submission is locked and read in one statement, decided about, and written in another. */
@ApplicationModule(
        allowedDependencies = {
            "decisions.classification",
            "decisions.classification :: facts",
            "decisions.configuration",
            "decisions.restatement",
            "decisions.routing",
            "facts.account",
            "facts.campaign",
            "facts.customfield",
            "facts.employment",
            "facts.identity",
            "facts.override",
            "facts.person",
            "facts.person :: merge",
            "facts.rollup",
            "facts.signal",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
