package io.leadgraph.commandline.file;

/**
 * The import or export stopped. The message is meant for the person at the keyboard; what was stored before stays stored and may
 * be sent again.
 */
public final class ImportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Exit code: what was typed, mapped or read is wrong. */
    public static final int WRONG_INPUT = 2;

    /** Exit code: the server could not be reached or did not serve. */
    static final int NO_SERVER = 3;

    private final int exitCode;

    private ImportFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public static ImportFailed input(String message) {
        return new ImportFailed(WRONG_INPUT, message);
    }

    public static ImportFailed server(String message) {
        return new ImportFailed(NO_SERVER, message);
    }

    /** @return 2 for wrong usage, mapping or file, 3 for a server that could not be reached or did not serve */
    public int exitCode() {
        return exitCode;
    }
}
