package io.leadgraph.answers.path;

/** Whose journeys; the names are part of the API. */
enum JourneyOwner {
    PEOPLE,
    ACCOUNTS
}
