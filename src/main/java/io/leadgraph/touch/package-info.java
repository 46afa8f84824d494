/** What happened, when and through what: one interaction, in or out; calls {@code campaign}, {@code account}, {@code person} and {@code graph}. */
@NullMarked
package io.leadgraph.touch;

import org.jspecify.annotations.NullMarked;
