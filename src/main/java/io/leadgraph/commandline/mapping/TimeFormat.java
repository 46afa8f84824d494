package io.leadgraph.commandline.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of a file, in the API's form. A day begins at 00:00 of the zone; a local time the clock skipped is moved on by the
 * gap, one it showed twice is the first.
 *
 * @param zone for what has no offset of its own; null only where every value has one
 */
record TimeFormat(
        DateTimeFormatter format, String pattern, @Nullable ZoneId zone) {

    /** Instead of a pattern: milliseconds since 1970, as HubSpot counts. */
    private static final String EPOCH_MILLIS = "epochMillis";

    static TimeFormat of(String pattern, @Nullable ZoneId zone) {
        if (pattern.equals(EPOCH_MILLIS)) {
            DateTimeFormatter millis = new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.INSTANT_SECONDS, 1, 15, SignStyle.NORMAL)
                    .appendValue(ChronoField.MILLI_OF_SECOND, 3)
                    .toFormatter(Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
            return new TimeFormat(millis, pattern, ZoneOffset.UTC);
        }
        // strict resolving refuses 30 February, and asks for the proleptic year that people write as y
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return new TimeFormat(format, pattern, zone);
    }

    /** @return whether texts of that pattern say their offset or zone themselves */
    static boolean hasOffset(String pattern) {
        return pattern.equals(EPOCH_MILLIS) || pattern.replaceAll("'[^']*'", "").matches("(?s).*[XxZzVOv].*");
    }

    String toDateTime(String text) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned(parse(text), text));
    }

    String toDate(String text) {
        return LocalDate.from(parse(text)).toString();
    }

    private ZonedDateTime zoned(TemporalAccessor parsed, String text) {
        if (parsed instanceof ZonedDateTime zoned) {
            return zoned;
        }
        if (zone == null) {
            throw new IllegalArgumentException("'%s' has no offset, and the mapping names no zone".formatted(text));
        }
        return parsed instanceof LocalDateTime local
                ? local.atZone(zone)
                : LocalDate.from(parsed).atStartOfDay(zone);
    }

    private TemporalAccessor parse(String text) {
        try {
            return format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is not a time of the form %s".formatted(text, pattern), e);
        }
    }
}
