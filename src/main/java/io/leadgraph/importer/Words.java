package io.leadgraph.importer;

import java.util.Locale;

/** Numbers as people read them, the same on every machine. */
final class Words {
    private Words() {}

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
