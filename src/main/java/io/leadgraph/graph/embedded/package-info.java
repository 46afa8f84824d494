/** The database inside this process. The only package that touches Neo4j's own (GPLv3) classes; absent from the plain jar. */
@NullMarked
package io.leadgraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
