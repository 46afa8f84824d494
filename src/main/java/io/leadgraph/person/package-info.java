/** Who a record is about: addresses, names and phones in the form they are compared in. */
@NullMarked
package io.leadgraph.person;

import org.jspecify.annotations.NullMarked;
