package io.leadgraph.platform.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stack trace without the messages: a database's message repeats the values it was given, and those are personal data. */
public final class Trace {
    private static final int CAUSES = 10;
    private static final int FRAMES = 30;

    private Trace() {}

    public static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", fault.getClass().getName(), ""));
    }
}
