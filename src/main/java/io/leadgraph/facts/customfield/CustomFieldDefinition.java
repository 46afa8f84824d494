package io.leadgraph.facts.customfield;

import io.leadgraph.platform.graph.Row;
import org.jspecify.annotations.Nullable;

/** A field of the tenant's own. */
public record CustomFieldDefinition(
        String name, CustomFieldType type, @Nullable String description) {

    static CustomFieldDefinition of(Row row) {
        return new CustomFieldDefinition(
                row.string("name"), row.constant(CustomFieldType.class, "type"), row.stringOrNull("description"));
    }
}
