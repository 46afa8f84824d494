/** Fields that tenants define themselves, each with a type. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.facts.customfield;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
