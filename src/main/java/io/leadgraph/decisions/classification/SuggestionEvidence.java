package io.leadgraph.decisions.classification;

/** What two people can have in common without being known as one, and how much it says. */
enum SuggestionEvidence {
    EMAIL_OF_ANOTHER_PERSON(0.95),
    EXTERNAL_ID_OF_ANOTHER_PERSON(0.95),
    LOOSE_EMAIL(0.9),
    PHONE_AND_LAST_NAME(0.8),
    NAME_AND_COMPANY(0.6);

    final double confidence;

    SuggestionEvidence(double confidence) {
        this.confidence = confidence;
    }
}
