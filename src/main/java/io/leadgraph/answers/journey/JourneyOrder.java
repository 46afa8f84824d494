package io.leadgraph.answers.journey;

/** In which order touches come. */
enum JourneyOrder {
    NEWEST_FIRST,
    OLDEST_FIRST
}
