package io.leadgraph.facts.override;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Manual decisions about people and accounts; the newest that holds at a time decides. */
@Service
class Overrides {
    private final OverrideGraph graph;
    private final TenantZone zone;
    private final Clock clock;

    Overrides(OverrideGraph graph, TenantZone zone, Clock clock) {
        this.graph = graph;
        this.zone = zone;
        this.clock = clock;
    }

    OverrideRelationshipPayload override(InputRow input) {
        String note = input.key("note");
        String by = input.key("by");
        Relationship relationship = Objects.requireNonNull(
                input.constant(Relationship.class, "relationship").value());
        LocalDate from = input.day("from");
        LocalDate to = input.day("to");
        if (from != null && to != null && !from.isBefore(to)) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "Ends before it begins", "to");
        }
        if (!input.errors().isEmpty() || from == null) {
            return new OverrideRelationshipPayload(null, input.errors());
        }
        RelationshipOverride made = new RelationshipOverride(
                Ids.next(NodeKind.OVERRIDE), null, null, relationship, note, by, from, to, clock.instant());
        return store(Objects.requireNonNull(input.row("target")), made);
    }

    private OverrideRelationshipPayload store(InputRow target, RelationshipOverride made) {
        return target.given("accountKey") ? ofAccount(target, made) : ofPerson(target, made);
    }

    private OverrideRelationshipPayload ofAccount(InputRow target, RelationshipOverride made) {
        Account account = graph.ofAccount(target.key("accountKey"), properties(made));
        return account == null ? notFound("No such account", "accountKey") : done(null, account, made);
    }

    @SuppressWarnings("unchecked")
    private OverrideRelationshipPayload ofPerson(InputRow target, RelationshipOverride made) {
        PersonRef ref = PersonRef.of(
                (Map<String, Object>) Objects.requireNonNull(target.values().get("person")));
        Person person = graph.ofPerson(ref, properties(made));
        return person == null ? notFound("No such person", "person") : done(person, null, made);
    }

    private Map<String, Object> properties(RelationshipOverride made) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", made.id());
        properties.put("relationship", made.relationship());
        properties.put("note", made.note());
        properties.put("by", made.by());
        properties.put("from", zone.startOf(made.from()));
        properties.put("to", end(made.to()));
        properties.put("recordedAt", made.recordedAt());
        return properties;
    }

    private @Nullable Instant end(@Nullable LocalDate to) {
        return to == null ? null : zone.startOf(to);
    }

    private static OverrideRelationshipPayload notFound(String message, String field) {
        return new OverrideRelationshipPayload(
                null, List.of(UserError.of(UserErrorCode.NOT_FOUND, message, "input", "target", field)));
    }

    private static OverrideRelationshipPayload done(
            @Nullable Person person, @Nullable Account account, RelationshipOverride made) {
        RelationshipOverride shown = new RelationshipOverride(
                made.id(),
                person,
                account,
                made.relationship(),
                made.note(),
                made.by(),
                made.from(),
                made.to(),
                made.recordedAt());
        return new OverrideRelationshipPayload(shown, List.of());
    }
}
