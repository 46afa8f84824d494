/** How deals stand with what is offered to them: red, yellow, green, each with its reasons. */
@ApplicationModule(allowedDependencies = {"facts.campaign", "facts.center", "facts.opportunity", "facts.touch"})
@NullMarked
package io.leadgraph.answers.light;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
