/**
 * What identifies people and companies: addresses, domains, names, phones and external ids, in the form they are
 * compared in.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.facts.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
