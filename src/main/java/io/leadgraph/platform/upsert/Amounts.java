package io.leadgraph.platform.upsert;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Amounts of money between decimals and the integers of ten-thousandths that are stored. */
public final class Amounts {
    private static final int DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("100000000000000");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Amounts() {}

    /** Without needless zeros after the point, so that equal amounts are equal objects. */
    public static @Nullable BigDecimal ofE4(@Nullable Long amountE4) {
        return amountE4 == null ? null : plain(BigDecimal.valueOf(amountE4, DECIMALS));
    }

    public static @Nullable Long toE4(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.movePointRight(DECIMALS).longValueExact();
    }

    /** A bound that amounts are compared with: rounded up to what can be stored, and never beyond it. */
    public static @Nullable Long boundE4(@Nullable BigDecimal bound) {
        return bound == null
                ? null
                : toE4(bound.max(BigDecimal.ZERO)
                        .min(MOST.add(BigDecimal.ONE))
                        .setScale(DECIMALS, RoundingMode.CEILING));
    }

    public static Patch<BigDecimal> read(InputRow row, String name) {
        Patch<BigDecimal> amount = row.value(BigDecimal.class, name).map(Amounts::plain);
        BigDecimal value = amount.value();
        if (value != null && (value.signum() < 0 || value.compareTo(MOST) > 0)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is negative or more than " + MOST, name);
        } else if (value != null && value.scale() > DECIMALS) {
            row.refuse(UserErrorCode.INVALID, "Has more than " + DECIMALS + " decimals", name);
        }
        return amount;
    }

    public static Patch<String> readCurrency(InputRow row, String name) {
        Patch<String> currency = row.text(name).map(code -> code.toUpperCase(Locale.ROOT));
        if (currency.value() != null && !CURRENCIES.contains(currency.value())) {
            row.refuse(UserErrorCode.INVALID, "Not a currency of ISO 4217, such as EUR", name);
        }
        return currency;
    }

    /** Without needless zeros after the point. */
    public static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
