/** Small value types every feature speaks: refusals, pages, cursors. Calls nothing of ours. */
@NullMarked
package io.leadgraph.common;

import org.jspecify.annotations.NullMarked;
