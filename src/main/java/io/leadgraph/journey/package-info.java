/** Touches in the order of time: of a person, a buying center, an account, an opportunity or a campaign; only reads, and calls the features it reads. */
@ApplicationModule(allowedDependencies = {"account", "campaign", "common", "graph", "input", "person", "text", "touch"})
@NullMarked
package io.leadgraph.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
