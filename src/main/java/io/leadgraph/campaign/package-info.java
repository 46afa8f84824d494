/** Campaigns in their tree, and who is a member of them; calls {@code person}, {@code graph} and {@code common}. */
@ApplicationModule(allowedDependencies = {"common", "graph", "input", "person", "stale", "text"})
@NullMarked
package io.leadgraph.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
