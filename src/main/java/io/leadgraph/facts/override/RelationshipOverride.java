package io.leadgraph.facts.override;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A manual decision about a person or an account: dated, with who made it and why. */
record RelationshipOverride(
        String id,
        @Nullable Person person,
        @Nullable Account account,
        Relationship relationship,
        String note,
        String by,
        LocalDate from,
        @Nullable LocalDate to,
        Instant recordedAt) {}
