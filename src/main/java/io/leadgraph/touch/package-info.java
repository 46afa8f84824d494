/** What happened, when and through what: one interaction, in or out. */
@NullMarked
package io.leadgraph.touch;

import org.jspecify.annotations.NullMarked;
