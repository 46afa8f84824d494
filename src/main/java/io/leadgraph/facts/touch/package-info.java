/** What happened: one interaction, in or out, with what it leads to. */
@ApplicationModule(allowedDependencies = {"facts.account", "facts.campaign", "facts.center", "facts.person"})
@NullMarked
package io.leadgraph.facts.touch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
