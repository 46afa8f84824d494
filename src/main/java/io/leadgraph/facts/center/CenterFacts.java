package io.leadgraph.facts.center;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefGraph.Resolved;
import java.util.Map;

/**
 * What the graph knows of the buying centers a call names, read under their locks.
 *
 * @param reserved by key: the ids of nodes made to lock the keys that were not there
 * @param accounts ids by key
 */
record CenterFacts(
        Map<String, CenterState> centers,
        Map<String, String> reserved,
        Map<String, String> accounts,
        Map<PersonRef, Resolved> people) {}
