package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.facts.identity.DomainKind;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.facts.identity.EmailAddress;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an address says by itself, before any account is looked at. */
public enum MailKind {
    NONE,
    TEST,
    OWN,
    DISPOSABLE,
    FREE,
    BUSINESS;

    public static MailKind of(@Nullable EmailAddress email, DomainLists lists, IntakeConfiguration rules) {
        if (email == null) {
            return NONE;
        }
        DomainKind kind = lists.kindOf(email.domain(), Set.copyOf(rules.freeMailDomains()));
        if (kind == DomainKind.RESERVED || matches(email, rules)) {
            return TEST;
        }
        if (own(email, rules)) {
            return OWN;
        }
        return switch (kind) {
            case DISPOSABLE -> DISPOSABLE;
            case FREE -> FREE;
            default -> BUSINESS;
        };
    }

    private static boolean matches(EmailAddress email, IntakeConfiguration rules) {
        String address = email.mailbox().toLowerCase(Locale.ROOT) + "@" + email.domain();
        return rules.testPatterns().stream().anyMatch(pattern -> address.contains(pattern.toLowerCase(Locale.ROOT)));
    }

    private static boolean own(EmailAddress email, IntakeConfiguration rules) {
        return rules.ownDomains().stream()
                .anyMatch(own -> email.domain().equals(own) || email.domain().endsWith("." + own));
    }
}
