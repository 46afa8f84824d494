/**
 * Companies: accounts with domains, hierarchy and relationships, affiliations, buying centers, opportunities. Calls person, graph, input and
 * common.
 */
@ApplicationModule(allowedDependencies = {"common", "graph", "input", "person", "stale", "text"})
@NullMarked
package io.leadgraph.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
