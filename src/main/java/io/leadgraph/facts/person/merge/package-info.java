/** People found to be one, and parted again. Nothing moves. */
@NamedInterface("merge")
@NullMarked
package io.leadgraph.facts.person.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
