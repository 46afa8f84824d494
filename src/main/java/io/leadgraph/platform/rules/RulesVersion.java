package io.leadgraph.platform.rules;

import java.time.Instant;

/**
 * When a version of what a tenant defines was stored.
 *
 * @param name under which it is one of several of its kind
 */
record RulesVersion(String name, int version, Instant recordedAt) {}
