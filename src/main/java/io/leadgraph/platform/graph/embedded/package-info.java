/** Neo4j in this process. The only package that knows the embedded database, which is GPLv3 and optional. */
@NullMarked
package io.leadgraph.platform.graph.embedded;

import org.jspecify.annotations.NullMarked;
