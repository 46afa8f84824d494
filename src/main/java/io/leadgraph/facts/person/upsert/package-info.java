/** People in bulk, as integrations send them. */
@NullMarked
package io.leadgraph.facts.person.upsert;

import org.jspecify.annotations.NullMarked;
