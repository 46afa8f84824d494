package io.leadgraph.commandline;

/** Counts the rows that pass by: lines, but for line ends inside quotes and the header. */
final class RowCounter {
    private final ExportForm form;
    private long lines;
    private boolean quoted;

    RowCounter(ExportForm form) {
        this.form = form;
    }

    void count(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            // in JSON no line ends inside a text, and quotes in one come in other numbers
            quoted ^= bytes[at] == '"' && form == ExportForm.CSV;
            lines += bytes[at] == '\n' && !quoted ? 1 : 0;
        }
    }

    long rows() {
        return Math.max(0, lines - form.headers());
    }
}
