package io.leadgraph.touch;

/** What kind of interaction it was; the names are part of the API. */
public enum TouchKind {
    EMAIL_SENT,
    EMAIL_OPEN,
    EMAIL_CLICK,
    FORM_SUBMIT,
    WEBINAR_REGISTERED,
    WEBINAR_ATTENDED,
    DOWNLOAD,
    EVENT_SCAN,
    CALL,
    MEETING,
    CHAT,
    WEB_VISIT,
    AD_CLICK,
    REFERRAL,
    SUPPORT_CASE,
    TRIAL,
    OTHER
}
