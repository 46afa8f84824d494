/** Scores by versioned models, interest, coverage and trends of people, buying centers, accounts and trees. */
@ApplicationModule(
        allowedDependencies = {"facts.account", "facts.center", "facts.person", "facts.rollup", "facts.touch"})
@NullMarked
package io.leadgraph.decisions.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
