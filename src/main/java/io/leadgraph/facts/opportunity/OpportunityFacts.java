package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefGraph.Resolved;
import java.util.Map;

/**
 * What the graph knows of the opportunities a call names, read under their locks.
 *
 * @param reserved by key: the ids of nodes made to lock the keys that were not there
 * @param accounts ids by key
 * @param centers by key
 */
record OpportunityFacts(
        Map<String, OpportunityState> opportunities,
        Map<String, String> reserved,
        Map<String, String> accounts,
        Map<String, Center> centers,
        Map<PersonRef, Resolved> people) {

    /** A buying center and the account it is part of. */
    record Center(String id, String accountId) {}
}
