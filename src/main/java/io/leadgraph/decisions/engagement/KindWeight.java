package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;

/** What one touch of a kind and direction counts before decay. */
record KindWeight(TouchKind kind, TouchDirection direction, double weight) {}
