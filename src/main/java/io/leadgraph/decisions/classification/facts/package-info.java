/** What a decision may ask, and how what one statement read answers it. */
@NamedInterface("facts")
@NullMarked
package io.leadgraph.decisions.classification.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
