/** Touches of the past, and lead sources of years that become such touches. */
@NullMarked
package io.leadgraph.intake.backfill;

import org.jspecify.annotations.NullMarked;
