/** Marks left by writers whose facts may change what was decided about touches before; {@code history} decides again and takes them away. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package io.leadgraph.stale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
