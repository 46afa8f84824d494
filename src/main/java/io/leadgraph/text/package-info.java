/** What every text that comes from outside must satisfy, whichever feature takes it in; calls nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
