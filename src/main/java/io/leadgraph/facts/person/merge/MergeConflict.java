package io.leadgraph.facts.person.merge;

/** A detail that two people have and that differs; each keeps its own. */
record MergeConflict(String field, String survivor, String other) {}
