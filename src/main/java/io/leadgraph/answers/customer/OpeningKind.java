package io.leadgraph.answers.customer;

/** What kind of sale may be made. */
enum OpeningKind {
    CROSS_SELL,
    UP_SELL,
    WHITE_SPACE
}
