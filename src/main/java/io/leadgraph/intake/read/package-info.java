/** What comes in at the door, checked: submissions, touches, touches of the past. */
@NullMarked
package io.leadgraph.intake.read;

import org.jspecify.annotations.NullMarked;
