package io.leadgraph.commandline.file;

import java.util.Locale;

/** Numbers as people read them, the same on every machine. */
public final class NumberText {
    private NumberText() {}

    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
