/** Who waits in which queue: for sales to act, or for somebody to take the lead. */
@ApplicationModule(allowedDependencies = {"decisions.lifecycle", "decisions.routing", "facts.person"})
@NullMarked
package io.leadgraph.answers.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
