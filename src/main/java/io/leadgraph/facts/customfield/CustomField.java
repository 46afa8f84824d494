package io.leadgraph.facts.customfield;

import java.time.Instant;

/**
 * The value of one of the tenant's own fields.
 *
 * @param value written as its type demands
 * @param at since when it holds
 */
public record CustomField(String name, CustomFieldType type, String value, Instant at) {}
