/** What customers are worth and what else they may buy. */
@ApplicationModule(allowedDependencies = {"decisions.engagement", "facts.account", "facts.center", "facts.opportunity"})
@NullMarked
package io.leadgraph.answers.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
