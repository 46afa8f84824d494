/** Whose journeys contain a pattern of touches, and by which paths journeys begin. */
@ApplicationModule(allowedDependencies = {"facts.account", "facts.person", "facts.touch"})
@NullMarked
package io.leadgraph.answers.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
