package io.leadgraph.engagement;

import io.leadgraph.touch.TouchKind;

/** How many touches of a kind. */
record KindTouches(TouchKind kind, int touches) {}
