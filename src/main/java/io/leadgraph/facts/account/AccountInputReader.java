package io.leadgraph.facts.account;

import io.leadgraph.facts.identity.Domains;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.Countries;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.Intervals;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an {@code AccountInput} and checks all that can be checked without the graph. */
record AccountInputReader(TenantZone zone) {

    AccountInput read(InputRow row) {
        return new AccountInput(
                row,
                row.key("key"),
                row.name("name"),
                row.text("country").map(Countries::code),
                row.text("owner"),
                row.rows("domains")
                        .map(list -> list.stream()
                                .map(this::claim)
                                .filter(Objects::nonNull)
                                .toList()),
                parent(row),
                row.rows("relationships")
                        .map(list -> list.stream().map(this::relation).toList()));
    }

    private @Nullable ClaimState claim(InputRow row) {
        String given = row.name("name").value();
        Interval valid = Intervals.read(row, zone);
        if (given == null) {
            return null;
        }
        String domain = Domains.toAscii(given);
        String flaw = flaw(domain);
        if (domain == null || flaw != null) {
            row.refuse(UserErrorCode.INVALID, flaw == null ? "Not a domain" : flaw, "name");
            return null;
        }
        return new ClaimState(null, domain, true, valid);
    }

    private static @Nullable String flaw(@Nullable String domain) {
        return domain != null && Domains.registrable(domain) == null
                ? "A public suffix, under which anybody can register a domain"
                : null;
    }

    private Patch<AccountInput.Parent> parent(InputRow row) {
        InputRow parent = row.row("parent");
        if (parent == null) {
            return row.given("parent") ? Patch.to(null) : Patch.keep();
        }
        return Patch.to(new AccountInput.Parent(parent.key("key"), Intervals.read(parent, zone)));
    }

    private RelationshipState relation(InputRow row) {
        AccountRelationshipKind kind =
                row.constant(AccountRelationshipKind.class, "kind").value();
        return new RelationshipState(
                null, Objects.requireNonNull(kind), Intervals.read(row, zone), row.flag("groupWide"));
    }
}
