package io.leadgraph.facts.identity;

import org.jspecify.annotations.Nullable;

/** The keys by which an identity is found again; the model calls them IdentityKey. */
public final class IdentityKeys {
    private static final String EMAIL = "email:";
    private static final String MAILBOX = "mailbox:";
    private static final String EXTERNAL = "external:";

    private IdentityKeys() {}

    /**
     * The key of an address under which a person of this name is known: that of the address itself, and in a role mailbox, which names
     * nobody, that of the mailbox and the full name.
     */
    public static String of(EmailAddress address, @Nullable String firstName, @Nullable String lastName) {
        return address.roleMailbox() ? mailbox(address, Names.key(firstName, lastName)) : email(address);
    }

    /** {@code email:<strict key>}. */
    public static String email(EmailAddress address) {
        return EMAIL + address.strictKey();
    }

    /** The key of a text that names a person by address, that of a role mailbox's placeholder included; null for what is no address. */
    public static @Nullable String email(String address) {
        return EmailAddress.parse(address) instanceof EmailAddress.Valid valid ? of(valid.address(), null, null) : null;
    }

    /** {@code mailbox:<strict key>|<full-name key>}; without a name it is the mailbox's one placeholder person. */
    public static String mailbox(EmailAddress address, @Nullable String nameKey) {
        return MAILBOX + address.strictKey() + "|" + (nameKey == null ? "" : nameKey);
    }

    /** {@code external:<system>|<id>}, a bar or backslash in the system escaped, so that no two pairs share a key. */
    public static String external(String system, String id) {
        return EXTERNAL + system.replace("\\", "\\\\").replace("|", "\\|") + "|" + id;
    }

    public static boolean isExternal(String key) {
        return key.startsWith(EXTERNAL);
    }
}
