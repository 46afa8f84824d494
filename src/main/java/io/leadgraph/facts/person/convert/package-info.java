/** A lead becomes a contact. */
@NamedInterface("convert")
@NullMarked
package io.leadgraph.facts.person.convert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
