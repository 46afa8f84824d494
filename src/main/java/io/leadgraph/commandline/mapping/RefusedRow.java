package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.Refusal;

/** Thrown while a row is mapped; caught by the step, which goes on with the next row. */
public final class RefusedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedRow(String field, String code, String message) {
        super(message, null, false, false);
        this.refusal = new Refusal(field, code, message);
    }

    public Refusal refusal() {
        return refusal;
    }
}
