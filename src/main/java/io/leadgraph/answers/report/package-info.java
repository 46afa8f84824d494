/** Counts over many touches: categories of a period, and what campaigns brought. */
@ApplicationModule(
        allowedDependencies = {
            "decisions.classification",
            "decisions.classification :: facts",
            "decisions.configuration",
            "facts.campaign",
            "facts.center",
            "facts.opportunity",
            "facts.override",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.answers.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
