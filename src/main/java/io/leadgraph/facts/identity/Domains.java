package io.leadgraph.facts.identity;

import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Internet domains: one spelling, and the part of them that somebody registered. The public suffix list is the one inside
 * Guava, private suffixes such as {@code github.io} included; a top level it does not know counts as a suffix, as the
 * list's own algorithm says.
 */
public final class Domains {
    /** A website's text longer than this (UTF-16 code units) is not looked at. */
    static final int MAX_WEBSITE = 2_048;

    private static final Pattern SCHEMES = Pattern.compile("(?i)^(?:(?:https?|ftp):?/+)*+/*+");
    private static final Pattern AFTER_HOST = Pattern.compile("(?:[/?#\\\\]|:\\d*+(?:[/?#\\\\]|$)).*+", Pattern.DOTALL);

    private Domains() {}

    /**
     * A domain's one spelling: lower case, international labels in ASCII ({@code xn--}).
     *
     * @return null when it is no domain of at least two labels that a mail could be sent to (so no IP address, no
     *     {@code localhost}, no underscore)
     */
    public static @Nullable String toAscii(String domain) {
        return DomainSpelling.toAscii(domain);
    }

    /** The registrable domain of a domain spelled by {@link #toAscii}; null for a public suffix itself. */
    public static @Nullable String registrable(String domain) {
        List<String> candidates = candidates(domain);
        return candidates.isEmpty() ? null : candidates.getLast();
    }

    /**
     * A domain spelled by {@link #toAscii} and its parents down to the registrable one, longest first; none for a suffix.
     *
     * @throws IllegalArgumentException when it is not spelled so
     */
    public static List<String> candidates(String domain) {
        InternetDomainName name = InternetDomainName.from(domain);
        List<String> labels = name.parts();
        int shortest = suffixLabels(name) + 1;
        return IntStream.rangeClosed(0, labels.size() - shortest)
                .mapToObj(from -> String.join(".", labels.subList(from, labels.size())))
                .toList();
    }

    /** A domain from its end, {@code com.acme.labs.}, with which those of all domains under it begin. */
    public static String path(String domain) {
        return List.of(domain.split("\\.")).reversed().stream()
                .map(label -> label + ".")
                .collect(Collectors.joining());
    }

    /**
     * The host of a website as people type it ({@code https://https://WWW.Acme.com:8080/x}), spelled by {@link #toAscii},
     * without a leading {@code www.}; null when there is no host in it.
     */
    public static @Nullable String ofWebsite(@Nullable String website) {
        if (website == null || website.length() > MAX_WEBSITE) {
            return null;
        }
        String bare = SCHEMES.matcher(website.strip()).replaceFirst("");
        String host = AFTER_HOST.matcher(bare).replaceFirst("");
        String ascii = toAscii(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        return ascii == null ? null : withoutWww(ascii);
    }

    private static String withoutWww(String host) {
        // www.com and www.ck are domains of their own
        return host.startsWith("www.") && candidates(host).size() > 1 ? host.substring(4) : host;
    }

    private static int suffixLabels(InternetDomainName name) {
        InternetDomainName suffix = name.publicSuffix();
        return suffix == null ? 1 : suffix.parts().size();
    }
}
