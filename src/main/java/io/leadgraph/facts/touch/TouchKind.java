package io.leadgraph.facts.touch;

import java.util.Arrays;

/** What kind of interaction it was; the names are part of the API, the codes of what is stored. */
public enum TouchKind {
    EMAIL_SENT(0),
    EMAIL_OPEN(1),
    EMAIL_CLICK(2),
    FORM_SUBMIT(3),
    WEBINAR_REGISTERED(4),
    WEBINAR_ATTENDED(5),
    DOWNLOAD(6),
    EVENT_SCAN(7),
    CALL(8),
    MEETING(9),
    CHAT(10),
    WEB_VISIT(11),
    AD_CLICK(12),
    REFERRAL(13),
    SUPPORT_CASE(14),
    TRIAL(15),
    OTHER(16);

    private static final TouchKind[] BY_CODE = byCode();
    private final int code;

    TouchKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static TouchKind of(int code) {
        return BY_CODE[code];
    }

    private static TouchKind[] byCode() {
        TouchKind[] kinds = new TouchKind[values().length];
        Arrays.stream(values()).forEach(kind -> kinds[kind.code] = kind);
        return kinds;
    }
}
