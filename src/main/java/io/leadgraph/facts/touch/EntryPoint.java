package io.leadgraph.facts.touch;

/** Where a lead came in; the names are part of the API. */
public enum EntryPoint {
    FORM,
    LIST_IMPORT,
    DATA_SYNC,
    EVENT_SCAN,
    CHAT,
    PHONE,
    REFERRAL,
    MANUAL,
    API;

    /** The kind of touch it makes when the submission names none. */
    public TouchKind defaultKind() {
        return switch (this) {
            case FORM -> TouchKind.FORM_SUBMIT;
            case EVENT_SCAN -> TouchKind.EVENT_SCAN;
            case CHAT -> TouchKind.CHAT;
            case PHONE -> TouchKind.CALL;
            case REFERRAL -> TouchKind.REFERRAL;
            case LIST_IMPORT, DATA_SYNC, MANUAL, API -> TouchKind.OTHER;
        };
    }
}
