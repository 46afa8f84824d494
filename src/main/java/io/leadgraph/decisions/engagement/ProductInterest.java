package io.leadgraph.decisions.engagement;

/**
 * Who is interested in a product, and how much.
 *
 * @param people distinct ones
 * @param weight decayed, as in a score
 */
public record ProductInterest(String product, int people, int touches, double weight) {}
