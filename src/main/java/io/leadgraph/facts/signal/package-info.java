/**
 * What facts tell those who decide: marks of decisions that may differ now, and events of the lifecycle. A webhook would
 * listen here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.facts.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
