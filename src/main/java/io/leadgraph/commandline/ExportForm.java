package io.leadgraph.commandline;

/** In what form rows are exported. */
enum ExportForm {
    CSV("text/csv", 1),
    NDJSON("application/x-ndjson", 0);

    private final String mediaType;
    private final int headers;

    ExportForm(String mediaType, int headers) {
        this.mediaType = mediaType;
        this.headers = headers;
    }

    String mediaType() {
        return mediaType;
    }

    /** How many of the lines are no rows. */
    int headers() {
        return headers;
    }
}
