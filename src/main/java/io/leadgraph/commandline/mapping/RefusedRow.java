package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.RowRefusal;

/** Thrown while a row is mapped; caught by the step, which goes on with the next row. */
public final class RefusedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RowRefusal refusal;

    public RefusedRow(String field, String code, String message) {
        super(message, null, false, false);
        this.refusal = new RowRefusal(field, code, message);
    }

    public RowRefusal refusal() {
        return refusal;
    }
}
