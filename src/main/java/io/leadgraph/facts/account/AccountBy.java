package io.leadgraph.facts.account;

import io.leadgraph.facts.identity.Domains;
import java.util.Map;

/** The input {@code AccountBy}, for statements that find the account and what hangs on it at once. */
public final class AccountBy {
    private AccountBy() {}

    /** Its {@code id}, {@code key} or {@code domain}, the domain in ASCII where it is one. */
    public static Map<String, ?> of(Map<String, ?> by) {
        String domain = by.get("domain") instanceof String spelled ? Domains.toAscii(spelled) : null;
        return domain == null ? by : Map.of("domain", domain);
    }
}
