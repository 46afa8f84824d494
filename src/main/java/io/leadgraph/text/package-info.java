/** What every text that comes from outside must satisfy, whichever feature takes it in; calls nobody. */
@NullMarked
package io.leadgraph.text;

import org.jspecify.annotations.NullMarked;
