package io.leadgraph.facts.touch;

/** One part of one touch that no statement has read yet. */
record TouchPartKey(String touchId, TouchPart part) {}
