package io.leadgraph.importer;

/** Thrown while a row is mapped; caught by the step, which goes on with the next row. */
final class RefusedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedRow(String field, String code, String message) {
        super(message, null, false, false);
        this.refusal = new Refusal(field, code, message);
    }

    Refusal refusal() {
        return refusal;
    }
}
