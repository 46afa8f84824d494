/**
 * The rules: whose a touch is, which account, which category, whether a lead is due. Pure functions of facts; they know
 * no graph.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions.configuration",
            "facts.account",
            "facts.campaign",
            "facts.center",
            "facts.employment",
            "facts.identity",
            "facts.override",
            "facts.person",
            "facts.signal",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.decisions.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
