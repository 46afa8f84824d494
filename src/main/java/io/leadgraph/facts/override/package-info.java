/** What somebody decided by hand about a person or an account, dated. */
@ApplicationModule(allowedDependencies = {"facts.account", "facts.identity", "facts.person", "facts.signal"})
@NullMarked
package io.leadgraph.facts.override;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
