package io.leadgraph.decisions.classification;

import org.jspecify.annotations.Nullable;

/** What a person is to us by {@code domain.md}, "Relationship": the relationship, why, and at most one of the flags. */
record Expected(
        String relationship,
        @Nullable String reason,
        @Nullable String flag) {

    static Expected prospect() {
        return new Expected("PROSPECT", null, null);
    }

    static Expected prospect(String flag) {
        return new Expected("PROSPECT", null, flag);
    }

    static Expected customer() {
        return new Expected("CUSTOMER", null, null);
    }

    static Expected notApplicable(String reason) {
        return new Expected("NOT_APPLICABLE", reason, null);
    }

    boolean flags(String name) {
        return name.equals(flag);
    }
}
