/** How columns of files become inputs of mutations. */
@NullMarked
package io.leadgraph.commandline.mapping;

import org.jspecify.annotations.NullMarked;
