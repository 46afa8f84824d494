/** Campaigns in their tree, and who is a member of them. */
@ApplicationModule(allowedDependencies = {"facts.customfield", "facts.person", "facts.signal"})
@NullMarked
package io.leadgraph.facts.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
