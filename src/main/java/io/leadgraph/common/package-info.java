/** Small value types every feature speaks: refusals, pages, cursors. Calls nothing of ours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
