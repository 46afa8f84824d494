package io.leadgraph.facts.account;

import java.util.List;
import java.util.Map;

/**
 * What the graph knows of the accounts a call names, read under their locks.
 *
 * @param accounts by key: those of the rows, their parents, and those intake holds for the domains claimed
 * @param reserved by key: the ids of nodes made to lock the keys that were not there
 * @param domains every domain a row claims
 * @param holders by domain: the key of the account intake opened for it
 * @param ancestors edges above those accounts, by id of the child
 */
record AccountFacts(
        Map<String, AccountState> accounts,
        Map<String, String> reserved,
        List<String> domains,
        Map<String, String> holders,
        Map<String, List<ParentState>> ancestors) {}
