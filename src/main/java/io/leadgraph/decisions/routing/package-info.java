/** Who takes care of a lead: ordered rules choose an owner, or a queue in which owners take turns. */
@ApplicationModule(
        allowedDependencies = {
            "decisions.classification",
            "decisions.classification :: facts",
            "decisions.engagement",
            "facts.account",
            "facts.override",
            "facts.person",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.decisions.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
