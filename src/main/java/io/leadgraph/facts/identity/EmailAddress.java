package io.leadgraph.facts.identity;

import io.leadgraph.platform.input.Flaw;
import io.leadgraph.platform.input.Texts;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that mail can be sent to, and the keys it is found by. Made by {@link #parse} only.
 *
 * @param raw as given, without the blanks around it
 * @param mailbox what stands before the @, NFC and lower case
 * @param domain what stands behind it, spelled by {@link Domains#toAscii}
 */
public record EmailAddress(String raw, String mailbox, String domain) {
    /** The most an address may have, in UTF-16 code units without the blanks around it (RFC 5321, erratum 1690). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_WITH_BLANKS = 4 * MAX_LENGTH;
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern MAILBOX = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\p{Z}\\uFEFF]++|[\\p{Z}\\uFEFF]++$");
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");
    private static final Set<String> ROLES = ReferenceList.load("role-mailboxes.txt");

    /** What became of a text: an address, or the reason why it is none. */
    public sealed interface Parsed {}

    public record Valid(EmailAddress address) implements Parsed {}

    public record Refused(Flaw flaw) implements Parsed {}

    /**
     * Reads one bare address. Refused are control characters and lone surrogates anywhere, display names, quoted mailboxes,
     * several @, and domains that {@link Domains#toAscii} refuses. Cost does not grow with a text that is too long.
     */
    public static Parsed parse(String text) {
        Flaw flaw = Texts.flawOf(text, MAX_WITH_BLANKS).orElse(null);
        if (flaw != null) {
            return new Refused(flaw);
        }
        String raw = BLANKS_AROUND.matcher(text).replaceAll("");
        return raw.length() > MAX_LENGTH ? new Refused(Flaw.TOO_LONG) : parseTrimmed(raw);
    }

    private static Parsed parseTrimmed(String raw) {
        int at = raw.lastIndexOf('@');
        String domain = Domains.toAscii(raw.substring(at + 1));
        String mailbox = at < 0 ? "" : lower(raw.substring(0, at));
        if (domain == null || !MAILBOX.matcher(mailbox).matches()) {
            return new Refused(Flaw.INVALID);
        }
        return new Valid(new EmailAddress(raw, mailbox, domain));
    }

    /** Unique to one person; a role mailbox has it too, but there it names the mailbox, not a person. */
    public String strictKey() {
        return mailbox + "@" + domain;
    }

    /** Without the +tag, and at Gmail without dots and with one domain: a hit is a suggestion, no proof. */
    public String looseKey() {
        return GMAIL.contains(domain) ? untagged().replace(".", "") + "@gmail.com" : untagged() + "@" + domain;
    }

    /** Whether the mailbox belongs to a function (info, sales …) rather than to a person, +tag or not. */
    public boolean roleMailbox() {
        return ROLES.contains(untagged());
    }

    /** The part of the domain that its owner registered; null directly under a public suffix such as {@code github.io}. */
    public @Nullable String registrableDomain() {
        return Domains.registrable(domain);
    }

    /** The domains under which an account could claim this address, longest first; see {@link Domains#candidates}. */
    public List<String> domainCandidates() {
        return Domains.candidates(domain);
    }

    /** Shows the domain only: addresses stay out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[…@" + domain + "]";
    }

    private String untagged() {
        int plus = mailbox.indexOf('+');
        return plus > 0 ? mailbox.substring(0, plus) : mailbox;
    }

    private static String lower(String text) {
        String small = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Form.NFC);
    }
}
