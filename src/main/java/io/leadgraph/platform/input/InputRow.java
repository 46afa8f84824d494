package io.leadgraph.platform.input;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One object of an input. Reading a field checks it; what is wrong is collected with its path and reads as if it were left out, so
 * that one pass finds all that is wrong. Rows inside it share its refusals.
 */
public final class InputRow {
    /** The most characters a key, a name and a text may have, in UTF-16 code units. */
    public static final int KEY = 200;

    public static final int NAME = 500;
    public static final int TEXT = 2_000;

    private final Map<?, ?> values;
    private final String[] path;
    private final List<UserError> errors;

    public InputRow(Map<?, ?> values, String... path) {
        this(values, new ArrayList<>(), path);
    }

    private InputRow(Map<?, ?> values, List<UserError> errors, String... path) {
        this.values = values;
        this.errors = errors;
        this.path = path;
    }

    /** What was refused so far, in this row and those inside it. */
    public List<UserError> errors() {
        return Collections.unmodifiableList(errors);
    }

    /** Notes a refusal of a field of this row. */
    public void refuse(UserErrorCode code, String message, String... field) {
        errors.add(refusal(code, message, field));
    }

    /** A refusal of a field of this row that is found later, when the graph was asked. */
    public UserError refusal(UserErrorCode code, String message, String... field) {
        return UserError.of(code, message, field).under(path);
    }

    /** A key: exactly as given, never blank; empty text where it was refused. */
    public String key(String name) {
        return required(name, text(values.get(name), KEY, name));
    }

    /** A key that may be left out or null. */
    public Patch<String> keyOrNull(String name) {
        return patch(name, text(values.get(name), KEY, name));
    }

    /** A name that can't be cleared: null and blank are refused. */
    public Patch<String> name(String name) {
        return given(name) ? Patch.to(required(name, text(values.get(name), NAME, name))) : Patch.keep();
    }

    /** A text without the blanks around it; a blank one clears. */
    public Patch<String> text(String name) {
        return patch(name, text(values.get(name), NAME, name));
    }

    public Patch<Instant> time(String name) {
        Object value = values.get(name);
        Instant time =
                value instanceof OffsetDateTime given && inBounds(given.getYear(), name) ? given.toInstant() : null;
        return patch(name, time);
    }

    public @Nullable LocalDate day(String name) {
        return values.get(name) instanceof LocalDate day && inBounds(day.getYear(), name) ? day : null;
    }

    public <E extends Enum<E>> Patch<E> constant(Class<E> type, String name) {
        return patch(name, values.get(name) instanceof String value ? Enum.valueOf(type, value) : null);
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** A value the schema has coerced, of the type it gives. */
    public <T> Patch<T> value(Class<T> type, String name) {
        return patch(name, type.cast(values.get(name)));
    }

    /** The object under a name, or null where there is none. */
    public @Nullable InputRow row(String name) {
        return values.get(name) instanceof Map<?, ?> map ? new InputRow(map, errors, below(name)) : null;
    }

    /** The objects of a list; null clears it as an empty one does. */
    public Patch<List<InputRow>> rows(String name) {
        List<?> list = values.get(name) instanceof List<?> found ? found : List.of();
        return patch(
                name,
                IntStream.range(0, list.size())
                        .mapToObj(
                                at -> new InputRow((Map<?, ?>) list.get(at), errors, below(name, Integer.toString(at))))
                        .toList());
    }

    /** Texts of a list, 1 to {@value #KEY} characters each; none where there is no list. */
    public List<String> texts(String name, int most) {
        List<String> texts = list(name, most).map(Object::toString).toList();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank() || texts.get(i).length() > KEY) {
                refuse(UserErrorCode.INVALID, "Has 1 to " + KEY + " characters", name, Integer.toString(i));
            }
        }
        return texts;
    }

    /** Constants of a list, each once; none where there is no list. */
    public <E extends Enum<E>> List<E> constants(Class<E> type, String name, int most) {
        return list(name, most)
                .map(value -> Enum.valueOf(type, value.toString()))
                .distinct()
                .toList();
    }

    private Stream<?> list(String name, int most) {
        List<?> list = values.get(name) instanceof List<?> found ? found : List.of();
        if (list.size() > most) {
            refuse(UserErrorCode.OUT_OF_RANGE, "At most " + most, name);
        }
        return list.stream();
    }

    /** Whether the field is there at all, null included. */
    public boolean given(String name) {
        return values.containsKey(name);
    }

    /** The object as it was sent. */
    public Map<?, ?> values() {
        return values;
    }

    private <T> Patch<T> patch(String name, @Nullable T value) {
        return given(name) ? Patch.to(value) : Patch.keep();
    }

    private String required(String name, @Nullable String text) {
        if (text == null && errors.stream().noneMatch(error -> error.field().equals(List.of(below(name))))) {
            refuse(UserErrorCode.REQUIRED, "Can't be empty", name);
        }
        return text == null ? "" : text;
    }

    private @Nullable String text(@Nullable Object value, int max, String name) {
        if (!(value instanceof String text)) {
            return null;
        }
        Flaw flaw = Texts.flawOf(text, max).orElse(null);
        if (flaw != null) {
            refuse(UserErrorCode.valueOf(flaw.name()), message(flaw, max), name);
        }
        return flaw != null || text.isBlank() ? null : max == KEY ? text : text.strip();
    }

    private static String message(Flaw flaw, int max) {
        return flaw == Flaw.TOO_LONG ? "Has more than " + max + " characters" : "Holds control characters";
    }

    private boolean inBounds(int year, String name) {
        boolean in = year >= 1900 && year <= 2200;
        if (!in) {
            refuse(UserErrorCode.OUT_OF_RANGE, "Lies before 1900 or after 2200", name);
        }
        return in;
    }

    private String[] below(String... name) {
        return Stream.concat(Arrays.stream(path), Arrays.stream(name)).toArray(String[]::new);
    }
}
