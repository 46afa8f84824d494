package io.leadgraph.answers.light;

/** How a deal stands with an offer or a tactic; the names are part of the API. */
enum LightColor {
    RED,
    YELLOW,
    GREEN,
    GREY
}
