/** Anything by its global id; calls the features whose records it makes. */
@NullMarked
package io.leadgraph.node;

import org.jspecify.annotations.NullMarked;
