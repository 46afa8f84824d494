/** Where the database is, and the one narrow way to it: named Cypher in, rows out. It calls no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
