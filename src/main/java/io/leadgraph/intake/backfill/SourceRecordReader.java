package io.leadgraph.intake.backfill;

import io.leadgraph.facts.identity.ExternalId;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefInputs;
import io.leadgraph.intake.backfill.SourceHistory.Present;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a {@code LeadSourceRecordInput}. */
final class SourceRecordReader {
    private static final int MOST_CHANGES = 1_000;
    private final Instant now;

    SourceRecordReader(Instant now) {
        this.now = now;
    }

    /** What is wrong is noted in the input. */
    SourceRecord read(InputRow input) {
        String system = input.key("system");
        String id = input.key("recordId");
        SourceRecordType type = Objects.requireNonNull(
                input.constant(SourceRecordType.class, "recordType").value());
        return new SourceRecord(system, type, id, person(input, type, system, id), told(input));
    }

    private static @Nullable PersonRef person(InputRow input, SourceRecordType type, String system, String id) {
        if (type == SourceRecordType.OPPORTUNITY) {
            if (input.row("person") != null) {
                input.refuse(UserErrorCode.NOT_ALLOWED, "The touch is its contact's: leave the person out", "person");
            }
            return null;
        }
        return input.row("person") == null
                ? new PersonRef(null, null, new ExternalId(system.strip(), id.strip()))
                : PersonRefInputs.read(input, "person");
    }

    private SourceHistory told(InputRow input) {
        Instant created = past(input, "createdAt");
        Instant updated = Objects.requireNonNullElse(past(input, "updatedAt"), Instant.EPOCH);
        String present = input.keyOrNull("leadSource").value();
        return new SourceHistory(
                created == null ? Set.of() : Set.of(created),
                present == null ? Set.of() : Set.of(new Present(updated, present.strip())),
                changes(input));
    }

    private SortedSet<SourceChange> changes(InputRow input) {
        List<InputRow> rows = Objects.requireNonNullElse(input.rows("changes").value(), List.of());
        if (rows.size() > MOST_CHANGES) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "At most 1,000 changes a row", "changes");
        }
        SortedSet<SourceChange> changes = new TreeSet<>(SourceChange.ORDER);
        for (InputRow row : rows) {
            Instant at = past(row, "at");
            if (at != null) {
                changes.add(new SourceChange(at, value(row, "from"), value(row, "to")));
            }
        }
        return changes;
    }

    private static @Nullable String value(InputRow row, String field) {
        String value = row.keyOrNull(field).value();
        return value == null ? null : value.strip();
    }

    private @Nullable Instant past(InputRow row, String field) {
        Instant time = row.time(field).value();
        if (time != null && time.isAfter(now)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Lies in the future", field);
        }
        return time;
    }
}
