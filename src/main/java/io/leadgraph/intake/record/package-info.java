/** What a decision adds: person, membership, touch, cycle, stamps and roll-ups, as one difference to store. */
@NullMarked
package io.leadgraph.intake.record;

import org.jspecify.annotations.NullMarked;
