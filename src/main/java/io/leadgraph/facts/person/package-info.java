/** People with their records, stamps and lists. */
@ApplicationModule(allowedDependencies = {"facts.customfield", "facts.employment", "facts.identity", "facts.signal"})
@NullMarked
package io.leadgraph.facts.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
