/** The product's entry point; every feature is a package below this one. */
@NullMarked
package io.leadgraph;

import org.jspecify.annotations.NullMarked;
