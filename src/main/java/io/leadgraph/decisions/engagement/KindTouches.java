package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.touch.TouchKind;

/** How many touches of a kind. */
record KindTouches(TouchKind kind, int touches) {}
