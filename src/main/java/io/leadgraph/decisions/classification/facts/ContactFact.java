package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.person.Contact;
import java.time.Instant;

/**
 * The contact record of a person.
 *
 * @param recordedAt when it was stored here
 */
public record ContactFact(Contact contact, Instant recordedAt) {}
