package io.leadgraph.intake;

import io.leadgraph.common.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the account rules may ask of the graph, answered from what one statement read and the batch has added. */
interface Facts {

    /** Who claims a domain, at any time. */
    List<Claim> claims(String domain);

    /** Accounts of exactly this normalised name. */
    List<Named> named(@Nullable String companyKey);

    /** An account named by another answer. */
    AccountFacts account(String id);

    /** A dated claim of a domain; one that is not explicit was made by intake. */
    record Claim(String accountId, Interval valid, boolean explicit) {}

    record Named(String accountId, List<String> domains) {}
}
