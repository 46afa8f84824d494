package io.leadgraph.platform.upsert;

import io.leadgraph.platform.input.InputRow;

/** One row of an upsert, its form checked. */
public interface UpsertInput {
    /** The row it was read from, with what was refused of it. */
    InputRow row();

    /** What the row is addressed by. */
    String key();
}
