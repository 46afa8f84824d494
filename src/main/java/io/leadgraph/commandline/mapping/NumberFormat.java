package io.leadgraph.commandline.mapping;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimal numbers of a file, sent as text so that no client turns them into floats.
 *
 * @param group separator of thousands, or empty
 * @param above numbers up to this one are left out; null: all are sent
 */
record NumberFormat(String decimal, String group, @Nullable BigDecimal above) {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");

    @Nullable
    String convert(String text) {
        String plain = (group.isEmpty() ? text : text.replace(group, "")).replace(decimal, ".");
        if (!PLAIN.matcher(plain).matches()) {
            throw new IllegalArgumentException("'%s' is not a number".formatted(text));
        }
        BigDecimal number = new BigDecimal(plain);
        return above == null || number.compareTo(above) > 0 ? shortest(number) : null;
    }

    private static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
