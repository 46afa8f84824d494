/** Buying centers: the groups in an account that buy, with roles. */
@ApplicationModule(allowedDependencies = {"facts.account", "facts.identity", "facts.person", "facts.signal"})
@NullMarked
package io.leadgraph.facts.center;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
