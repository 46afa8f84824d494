/**
 * No lead gets lost between marketing and sales: stages, handoffs with a clock, and what follows where sales breaks its
 * promise.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions.classification",
            "decisions.engagement",
            "decisions.restatement",
            "decisions.routing",
            "facts.account",
            "facts.campaign",
            "facts.identity",
            "facts.override",
            "facts.person",
            "facts.signal",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.decisions.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
