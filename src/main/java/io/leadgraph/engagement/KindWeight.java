package io.leadgraph.engagement;

import io.leadgraph.touch.TouchDirection;
import io.leadgraph.touch.TouchKind;

/** What one touch of a kind and direction counts before decay. */
record KindWeight(TouchKind kind, TouchDirection direction, double weight) {}
