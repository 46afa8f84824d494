package io.leadgraph.facts.center;

import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A buying center with its account and the members that are held now. */
record CenterState(BuyingCenter center, String accountId, List<MembershipState> members) {

    static CenterState of(Row row) {
        return new CenterState(
                BuyingCenter.of(row),
                row.string("accountId"),
                row.rows("members").stream().map(MembershipState::of).toList());
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", center.name());
        properties.put("sortName", Texts.sortKey(center.name()));
        properties.put("product", center.product());
        properties.put("roleTemplate", center.roleTemplate());
        properties.put("recordedAt", center.createdAt());
        return properties;
    }
}
