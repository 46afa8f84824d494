/** Cross-cutting GraphQL: scalars, limits, errors and the GraphiQL page; it calls nothing but {@code common}, and nobody calls it. */
@NullMarked
package io.leadgraph.api;

import org.jspecify.annotations.NullMarked;
