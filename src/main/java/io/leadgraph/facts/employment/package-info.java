/**
 * Who works where. Affiliations follow from what was stated with dates and from the work addresses that were seen.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.facts.employment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
