package io.leadgraph.facts.person.upsert;

import io.leadgraph.facts.employment.EmploymentInput;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.identity.ExternalId;
import io.leadgraph.facts.identity.KeyNode;
import io.leadgraph.facts.person.RecordType;
import io.leadgraph.platform.input.Patch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of a person, checked.
 *
 * @param values new values of plain properties, null to clear
 * @param createdAt of the record in the source system
 */
record PersonInput(
        Map<String, @Nullable Object> values,
        Patch<List<ExternalId>> externalIds,
        Patch<List<EmailAddress>> emails,
        Patch<EmploymentInput> affiliation,
        @Nullable RecordType recordType,
        @Nullable Instant createdAt,
        Patch<Map<String, Object>> customFields) {

    List<KeyNode> externalKeys() {
        return given(externalIds).stream().map(KeyNode::of).toList();
    }

    /** The keys of the addresses, role mailboxes by this name. */
    List<KeyNode> emailKeys(@Nullable String firstName, @Nullable String lastName) {
        return given(emails).stream()
                .map(address -> KeyNode.of(address, firstName, lastName))
                .distinct()
                .toList();
    }

    /** What finds the person, strongest first. */
    List<KeyNode> keys() {
        return Stream.concat(
                        externalKeys().stream(),
                        emailKeys((String) values.get("firstName"), (String) values.get("lastName")).stream())
                .toList();
    }

    private static <T> List<T> given(Patch<List<T>> patch) {
        List<T> list = patch.value();
        return list == null ? List.of() : list;
    }
}
