/**
 * Companies: accounts with domains, hierarchy and relationships, affiliations, buying centers, opportunities. Calls person, graph, input and
 * common.
 */
@NullMarked
package io.leadgraph.account;

import org.jspecify.annotations.NullMarked;
