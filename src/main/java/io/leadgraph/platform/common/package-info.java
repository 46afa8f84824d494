/** Small value types that every feature speaks: refusals, intervals, zones, deadlines. It calls nothing of ours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
