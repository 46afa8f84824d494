/** Who a record is about: addresses, names and phones in the form they are compared in. */
@ApplicationModule(allowedDependencies = {"common", "graph", "input", "stale", "text"})
@NullMarked
package io.leadgraph.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
