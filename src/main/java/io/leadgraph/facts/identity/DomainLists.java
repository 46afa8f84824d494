package io.leadgraph.facts.identity;

import java.util.Set;

/**
 * The reference lists of mail domains (source and licence: {@code reference-lists/README.md}). Immutable; load it once.
 * An entry covers its sub-domains, but where it is a public suffix ({@code dyndns.org}) only the name itself: what is
 * registered below belongs to others. Domains are expected as {@link Domains#toAscii} spells them.
 */
public final class DomainLists {
    private static final Set<String> RESERVED_TOP_LEVELS = Set.of("test", "example", "invalid", "localhost");
    private static final Set<String> RESERVED_DOMAINS = Set.of("example.com", "example.org", "example.net");

    private final Set<String> disposable;
    private final Set<String> free;

    private DomainLists(Set<String> disposable, Set<String> free) {
        this.disposable = disposable;
        this.free = free;
    }

    /**
     * Reads the lists from the class path.
     *
     * @throws IllegalStateException when one is missing, with its path
     */
    public static DomainLists load() {
        return new DomainLists(
                ReferenceList.load("disposable_email_blocklist.conf"),
                ReferenceList.load("free_email_domains_hubspot.txt"));
    }

    /** The kind of a domain, with a tenant's own free-mail domains on top of the list. */
    public DomainKind kindOf(String domain, Set<String> tenantFreeDomains) {
        if (isReserved(domain)) {
            return DomainKind.RESERVED;
        }
        if (isDisposable(domain)) {
            return DomainKind.DISPOSABLE;
        }
        return isFree(domain, tenantFreeDomains) ? DomainKind.FREE : DomainKind.BUSINESS;
    }

    /** Whether it gives throw-away mailboxes; where it is also listed as free, this counts. */
    public boolean isDisposable(String domain) {
        return covers(disposable, domain);
    }

    /** Whether it gives mailboxes to anybody, by the list or the tenant's additions, and they are not throw-away ones. */
    public boolean isFree(String domain, Set<String> tenantFreeDomains) {
        return !isDisposable(domain) && (covers(free, domain) || covers(tenantFreeDomains, domain));
    }

    /** Whether it is kept for tests: example.com, .org and .net, .test, .example, .invalid, .localhost, and all below. */
    public boolean isReserved(String domain) {
        String topLevel = domain.substring(domain.lastIndexOf('.') + 1);
        return RESERVED_TOP_LEVELS.contains(topLevel) || covers(RESERVED_DOMAINS, domain);
    }

    private static boolean covers(Set<String> listed, String domain) {
        return listed.contains(domain) || Domains.candidates(domain).stream().anyMatch(listed::contains);
    }
}
