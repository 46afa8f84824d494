/**
 * How much people and companies respond: scores by versioned models, what interests them, which roles are reached. Reads roll-ups and never writes
 * facts; calls the features it reads.
 */
@ApplicationModule(
        allowedDependencies = {"account", "campaign", "common", "graph", "input", "person", "rules", "text", "touch"})
@NullMarked
package io.leadgraph.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
