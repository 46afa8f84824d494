/** The tenant's rules of intake, in versions. */
@ApplicationModule(allowedDependencies = {"facts.identity"})
@NullMarked
package io.leadgraph.decisions.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
