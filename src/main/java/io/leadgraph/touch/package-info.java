/** What happened, when and through what: one interaction, in or out; calls {@code campaign}, {@code account}, {@code person} and {@code graph}. */
@ApplicationModule(allowedDependencies = {"account", "campaign", "common", "graph", "input", "person", "text"})
@NullMarked
package io.leadgraph.touch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
