package io.leadgraph.account;

import io.leadgraph.person.PersonRef;
import io.leadgraph.person.PersonRefs.Resolved;
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
