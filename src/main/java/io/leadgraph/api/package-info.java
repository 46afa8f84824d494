/** Cross-cutting GraphQL: scalars, limits, errors and the GraphiQL page; it may call {@code common} and {@code graph} (for its failures), and nobody calls it. */
@ApplicationModule(allowedDependencies = {"common", "graph"})
@NullMarked
package io.leadgraph.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
