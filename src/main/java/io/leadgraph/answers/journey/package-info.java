/** Touches in the order of time: of a person, a buying center, an account, an opportunity or a campaign. */
@ApplicationModule(
        allowedDependencies = {
            "facts.account",
            "facts.campaign",
            "facts.center",
            "facts.identity",
            "facts.opportunity",
            "facts.person",
            "facts.touch"
        })
@NullMarked
package io.leadgraph.answers.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
