/** Campaigns in their tree, and who is a member of them; calls {@code person}, {@code graph} and {@code common}. */
@NullMarked
package io.leadgraph.campaign;

import org.jspecify.annotations.NullMarked;
