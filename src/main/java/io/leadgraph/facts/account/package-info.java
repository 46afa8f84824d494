/** Companies: claimed domains, dated relationships, parents. */
@ApplicationModule(allowedDependencies = {"facts.employment", "facts.identity", "facts.person", "facts.signal"})
@NullMarked
package io.leadgraph.facts.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
