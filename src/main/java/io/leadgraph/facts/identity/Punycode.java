package io.leadgraph.facts.identity;

import java.util.Arrays;

/**
 * The encoder of RFC 3492. {@code java.net.IDN} does not serve: it follows the rules of 2003, under which
 * {@code straße.de} turns into {@code strasse.de}, by now another owner's domain.
 */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int FIRST_NON_ASCII = 0x80;

    private final int[] input;
    private final StringBuilder output = new StringBuilder();
    private int delta;
    private int bias = INITIAL_BIAS;
    private int handled;

    private Punycode(int[] input) {
        this.input = input;
    }

    /** Encodes one label (without the {@code xn--}) of at most 63 code points; more could overflow. */
    static String encode(String label) {
        return new Punycode(label.codePoints().toArray()).encode();
    }

    private String encode() {
        Arrays.stream(input).filter(c -> c < FIRST_NON_ASCII).forEach(output::appendCodePoint);
        int basic = output.length();
        handled = basic;
        if (basic > 0) {
            output.append('-');
        }
        for (int next = FIRST_NON_ASCII; handled < input.length; next++) {
            int wanted = smallestFrom(next);
            delta += (wanted - next) * (handled + 1);
            insertAll(wanted, basic);
            delta++;
            next = wanted;
        }
        return output.toString();
    }

    private int smallestFrom(int least) {
        return Arrays.stream(input).filter(c -> c >= least).min().orElseThrow();
    }

    private void insertAll(int codePoint, int basic) {
        for (int c : input) {
            if (c < codePoint) {
                delta++;
            } else if (c == codePoint) {
                appendDelta();
                bias = adapt(handled == basic);
                delta = 0;
                handled++;
            }
        }
    }

    private void appendDelta() {
        int rest = delta;
        int k = BASE;
        for (int t = threshold(k); rest >= t; t = threshold(k)) {
            output.append(digit(t + (rest - t) % (BASE - t)));
            rest = (rest - t) / (BASE - t);
            k += BASE;
        }
        output.append(digit(rest));
    }

    private int threshold(int k) {
        return Math.clamp(k - bias, T_MIN, T_MAX);
    }

    private int adapt(boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / (handled + 1);
        int k = 0;
        for (; rest > (BASE - T_MIN) * T_MAX / 2; k += BASE) {
            rest /= BASE - T_MIN;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }
}
