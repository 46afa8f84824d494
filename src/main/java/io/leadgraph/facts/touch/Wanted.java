package io.leadgraph.facts.touch;

/** One part of one touch that no statement has read yet. */
record Wanted(String touchId, TouchPart part) {}
