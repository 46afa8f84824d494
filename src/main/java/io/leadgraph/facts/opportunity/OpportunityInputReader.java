package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefInputs;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.Amounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code OpportunityInput} and checks all that can be checked without the graph.
 *
 * @param now what has happened lies at most a day after it
 */
record OpportunityInputReader(Instant now) {
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    OpportunityInput read(InputRow row) {
        return new OpportunityInput(
                row,
                row.key("key"),
                row.keyOrNull("accountKey"),
                row.keyOrNull("buyingCenterKey"),
                row.text("name"),
                row.constant(OpportunityType.class, "type"),
                stage(row),
                past(row, "stageAt"),
                Amounts.read(row, "amount"),
                Amounts.readCurrency(row, "currency"),
                row.text("product"),
                row.text("owner"),
                row.text("leadSource"),
                past(row, "openedAt"),
                row.time("closedAt"),
                row.rows("contacts").map(OpportunityInputReader::contacts));
    }

    /** Whether the time has come, however the clocks of two systems differ. */
    static boolean isPast(Instant time, Instant now) {
        return !time.isAfter(now.plus(CLOCKS_DIFFER));
    }

    private Patch<Instant> past(InputRow row, String name) {
        Patch<Instant> time = row.time(name);
        if (time.value() != null && !isPast(time.value(), now)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Lies more than a day in the future", name);
        }
        return time;
    }

    private static Patch<OpportunityStage> stage(InputRow row) {
        Patch<OpportunityStage> stage = row.constant(OpportunityStage.class, "stage");
        if (stage.given() && stage.value() == null) {
            row.refuse(UserErrorCode.REQUIRED, "An opportunity is always in a stage", "stage");
        }
        return stage;
    }

    private static List<OpportunityInput.Contact> contacts(List<InputRow> rows) {
        List<OpportunityInput.Contact> contacts = rows.stream()
                .map(OpportunityInputReader::contact)
                .filter(Objects::nonNull)
                .toList();
        contacts.stream()
                .filter(OpportunityInput.Contact::primary)
                .skip(1)
                .forEach(second -> second.row()
                        .refuse(UserErrorCode.INVALID, "Only one contact can be the primary one", "primary"));
        return contacts;
    }

    private static OpportunityInput.@Nullable Contact contact(InputRow row) {
        PersonRef person = PersonRefInputs.read(row, "person");
        BuyingRole role = row.constant(BuyingRole.class, "role").value();
        return person == null ? null : new OpportunityInput.Contact(row, person, role, row.flag("primary"));
    }
}
