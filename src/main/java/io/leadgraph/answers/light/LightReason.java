package io.leadgraph.answers.light;

/** Why a light has its color; the names are part of the API. */
enum LightReason {
    NEGATIVE_STATUS,
    UNANSWERED,
    NO_TOUCH,
    SILENT,
    KEY_ROLES_NEVER_RESPONDED,
    KEY_ROLES_SILENT,
    KEY_ROLE_RESPONDED
}
