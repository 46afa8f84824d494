package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.RowRefusal;

/** The server refused a request as a whole, for what it carries; a smaller one may pass. */
public final class RequestRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    RequestRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    RowRefusal refusal() {
        return new RowRefusal("", code, String.valueOf(getMessage()));
    }
}
