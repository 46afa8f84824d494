package io.leadgraph.answers.path;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a journey.
 *
 * @param moments earliest first
 * @param end before this time every touch is known
 * @param whole whether none is missing after the last moment either
 */
record Journey(List<PatternTouch> moments, Instant end, boolean whole) {}
