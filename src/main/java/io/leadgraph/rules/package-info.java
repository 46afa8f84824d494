/**
 * What a tenant defines in versions, whatever it is about: the newest, one by its number, and the next. Kept as one text, of which only the
 * kind that owns it knows the inside. Calls common and graph.
 */
@ApplicationModule(allowedDependencies = {"common", "graph"})
@NullMarked
package io.leadgraph.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
