package io.leadgraph.importer;

/** The import or export stopped. The message is meant for the person at the keyboard; what was stored before stays stored and may be sent again. */
public final class ImportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private ImportFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static ImportFailed input(String message) {
        return new ImportFailed(ImportSummary.WRONG_INPUT, message);
    }

    static ImportFailed server(String message) {
        return new ImportFailed(ImportSummary.NO_SERVER, message);
    }

    /** @return 2 for wrong usage, mapping or file, 3 for a server that could not be reached or did not serve */
    public int exitCode() {
        return exitCode;
    }
}
