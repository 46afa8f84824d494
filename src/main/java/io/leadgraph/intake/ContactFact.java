package io.leadgraph.intake;

import io.leadgraph.person.Contact;
import java.time.Instant;

/**
 * The contact record of a person.
 *
 * @param recordedAt when it was stored here
 */
record ContactFact(Contact contact, Instant recordedAt) {}
