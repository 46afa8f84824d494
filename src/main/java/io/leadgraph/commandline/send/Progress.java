package io.leadgraph.commandline.send;

/** Shows people how far an import is. Called from several threads. */
public interface Progress {
    /** Begins a step of so many lines. */
    void start(String step, long lines);

    /** Adds lines dealt with since the last call, and the categories so far in words. */
    void advance(long lines, String categories);

    void finish();

    /** Something the user should know at once, such as a server that does not answer. */
    void note(String message);
}
