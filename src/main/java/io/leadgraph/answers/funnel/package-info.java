/** How many get how far from the first response to the deal, how long that takes and what it brings. */
@ApplicationModule(allowedDependencies = {"facts.campaign", "facts.opportunity", "facts.signal"})
@NullMarked
package io.leadgraph.answers.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
