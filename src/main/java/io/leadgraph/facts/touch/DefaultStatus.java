package io.leadgraph.facts.touch;

import io.leadgraph.facts.campaign.MemberStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which of a campaign's statuses a member takes where nobody names one ({@code domain.md}, "Campaigns and members"): the one named
 * after the kind of touch, else the first that fits. It is never a negative one, and for what we do never one that counts as a
 * response.
 */
public final class DefaultStatus {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** How a status that is named after a kind is called, beside the name of the kind itself. */
    private static final Map<TouchKind, List<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(TouchKind.EMAIL_SENT, List.of("sent", "mailed", "emailed")),
            Map.entry(TouchKind.EMAIL_OPEN, List.of("opened", "open", "emailopened")),
            Map.entry(TouchKind.EMAIL_CLICK, List.of("clicked", "click", "emailclicked")),
            Map.entry(TouchKind.FORM_SUBMIT, List.of("submitted", "formsubmitted")),
            Map.entry(TouchKind.WEBINAR_REGISTERED, List.of("registered")),
            Map.entry(TouchKind.WEBINAR_ATTENDED, List.of("attended")),
            Map.entry(TouchKind.DOWNLOAD, List.of("downloaded")),
            Map.entry(TouchKind.EVENT_SCAN, List.of("scanned", "badgescanned")),
            Map.entry(TouchKind.CALL, List.of("called")),
            Map.entry(TouchKind.MEETING, List.of("met")),
            Map.entry(TouchKind.CHAT, List.of("chatted")),
            Map.entry(TouchKind.WEB_VISIT, List.of("visited")),
            Map.entry(TouchKind.AD_CLICK, List.of("clicked", "click", "adclicked")),
            Map.entry(TouchKind.REFERRAL, List.of("referred")),
            Map.entry(TouchKind.TRIAL, List.of("trialstarted"))));

    private DefaultStatus() {}

    /** Of a touch; one of those built in where none of the campaign's own fits. */
    public static MemberStatus of(List<MemberStatus> statuses, TouchKind kind, TouchDirection direction) {
        boolean inbound = direction == TouchDirection.INBOUND;
        return first(statuses, status -> (inbound || !status.responded()) && isNamedAfter(kind, status))
                .orElseGet(() -> inbound && responds(kind) ? response(statuses) : unanswered(statuses));
    }

    /** Of somebody whom we take into a campaign, and of a message sent: the first that doesn't count as a response. */
    public static MemberStatus unanswered(List<MemberStatus> statuses) {
        return first(statuses, status -> !status.responded()).orElse(MemberStatus.SENT);
    }

    private static MemberStatus response(List<MemberStatus> statuses) {
        return first(statuses, MemberStatus::responded).orElse(MemberStatus.RESPONDED);
    }

    /** Programs open mails too, so that it takes a status of the campaign's own to say that an open is a response. */
    private static boolean responds(TouchKind kind) {
        return kind != TouchKind.EMAIL_OPEN;
    }

    private static Optional<MemberStatus> first(List<MemberStatus> statuses, Predicate<MemberStatus> fits) {
        return statuses.stream()
                .filter(status -> !status.negative())
                .filter(fits)
                .findFirst();
    }

    private static boolean isNamedAfter(TouchKind kind, MemberStatus status) {
        String name = folded(status.name());
        return name.equals(folded(kind.name()))
                || NAMES.getOrDefault(kind, List.of()).contains(name);
    }

    private static String folded(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
