package io.leadgraph.facts.opportunity;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.UpsertInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of an upsert of opportunities. */
record OpportunityInput(
        InputRow row,
        String key,
        Patch<String> accountKey,
        Patch<String> buyingCenterKey,
        Patch<String> name,
        Patch<OpportunityType> type,
        Patch<OpportunityStage> stage,
        Patch<Instant> stageAt,
        Patch<BigDecimal> amount,
        Patch<String> currency,
        Patch<String> product,
        Patch<String> owner,
        Patch<String> leadSource,
        Patch<Instant> openedAt,
        Patch<Instant> closedAt,
        Patch<List<Contact>> contacts)
        implements UpsertInput {

    /** Somebody taking part, as named. */
    record Contact(InputRow row, PersonRef person, @Nullable BuyingRole role, boolean primary) {}

    List<Contact> wantedContacts() {
        List<Contact> wanted = contacts.value();
        return wanted == null ? List.of() : wanted;
    }
}
