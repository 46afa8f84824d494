/** Inputs on their way to the server: in batches, some at once, repeated where that is safe. */
@NullMarked
package io.leadgraph.commandline.send;

import org.jspecify.annotations.NullMarked;
