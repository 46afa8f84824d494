package io.leadgraph.facts.center;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefInputs;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.upsert.Intervals;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a {@code BuyingCenterInput} and checks all that can be checked without the graph. */
record CenterInputReader(TenantZone zone) {

    CenterInput read(InputRow row) {
        return new CenterInput(
                row,
                row.key("key"),
                row.key("accountKey"),
                Objects.requireNonNullElse(row.name("name").value(), ""),
                row.text("product"),
                row.rows("members").map(this::members),
                roles(row));
    }

    private List<CenterInput.Member> members(List<InputRow> rows) {
        return rows.stream().map(this::member).filter(Objects::nonNull).toList();
    }

    private CenterInput.@Nullable Member member(InputRow row) {
        PersonRef person = PersonRefInputs.read(row, "person");
        BuyingRole role = row.constant(BuyingRole.class, "role").value();
        var valid = Intervals.read(row, zone);
        if (role == null) {
            row.refuse(UserErrorCode.REQUIRED, "Name a role", "role");
        }
        return person == null || role == null ? null : new CenterInput.Member(row, person, role, valid);
    }

    private static Patch<List<BuyingRole>> roles(InputRow row) {
        return row.value(List.class, "roleTemplate").map(CenterInputReader::roles);
    }

    private static List<BuyingRole> roles(List<?> names) {
        return names.stream()
                .map(name -> BuyingRole.valueOf((String) name))
                .distinct()
                .toList();
    }
}
