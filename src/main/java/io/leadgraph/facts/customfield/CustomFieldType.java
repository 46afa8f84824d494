package io.leadgraph.facts.customfield;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The types of the tenant's own fields; each reads its values from text and writes them back. */
public enum CustomFieldType {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    DATETIME;

    private static final int EXACT_DIGITS = 15;
    private static final int EXACT_SCALE = 300;

    /** The value as it is stored, null where the text is not one of this type. */
    @Nullable
    Object read(String text) {
        try {
            return switch (this) {
                case TEXT -> text;
                case NUMBER -> number(new BigDecimal(text.strip()));
                case BOOLEAN -> bool(text.strip());
                case DATE -> inBounds(LocalDate.parse(text.strip()));
                case DATETIME -> moment(OffsetDateTime.parse(text.strip()));
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }

    /** A stored value as the type demands it to be written. */
    String write(Object stored) {
        return switch (stored) {
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case ZonedDateTime time -> time.toInstant().toString();
            default -> stored.toString();
        };
    }

    /** The database has no decimals: numbers are held as it can compare them, and only those it gives back as they were. */
    private static @Nullable Double number(BigDecimal value) {
        boolean exact = value.precision() <= EXACT_DIGITS && Math.abs((long) value.scale()) <= EXACT_SCALE;
        return exact ? value.doubleValue() : null;
    }

    private static @Nullable Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static @Nullable LocalDate inBounds(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() < 9_999 ? day : null;
    }

    private static @Nullable Instant moment(OffsetDateTime time) {
        return inBounds(time.toLocalDate()) == null ? null : time.toInstant();
    }
}
