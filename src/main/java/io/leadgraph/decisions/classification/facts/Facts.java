package io.leadgraph.decisions.classification.facts;

import io.leadgraph.platform.common.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every question a decision asks. Rules know nothing else of the world: no graph, no batch, no row. The answers come from what
 * one statement
 * read, and from what earlier rows of a batch have added.
 */
public interface Facts {

    /** Who an identity key leads to: an external id, or an address by its strict key. */
    @Nullable
    KnownPerson holder(String key);

    /** A person by id, through their own first identity; the id of somebody merged leads to whom they were merged into. */
    @Nullable
    KnownPerson person(String id);

    /** People who share something that does not identify; none where there is no value. */
    List<Lookalike> lookalikes(Lookalike.By by, @Nullable String value);

    /** Who claims a domain, at any time. */
    List<Claim> claims(String domain);

    /** Accounts of exactly this normalised name. */
    List<Named> named(@Nullable String companyKey);

    /** An account named by another answer. */
    AccountFact account(String id);

    @Nullable
    CampaignFact campaign(String key);

    @Nullable
    CenterFact centerByKey(String key);

    /** A buying center named by another answer. */
    CenterFact center(String id);

    /** A dated claim of a domain; one that is not explicit was made by intake. */
    record Claim(String accountId, Interval valid, boolean explicit) {}

    record Named(String accountId, List<String> domains) {}
}
