/** Where the database is, and the one narrow way to it: named Cypher in, rows out. Calls no feature. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package io.leadgraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
