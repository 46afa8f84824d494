package io.leadgraph.person;

import io.leadgraph.common.BadArgumentException;
import io.leadgraph.common.Cursor;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which order people come. */
record PersonOrder(Field field, boolean ascending) {
    private static final PersonOrder LATEST = new PersonOrder(Field.CREATED_AT, false);

    /** From the input object {@code PersonOrder}; latest first if left out. */
    static PersonOrder of(@Nullable Map<String, ?> input) {
        return input == null
                ? LATEST
                : new PersonOrder(
                        Field.valueOf(String.valueOf(input.get("field"))), "ASC".equals(input.get("direction")));
    }

    /** By what people can be ordered: what an index holds and nobody lacks. */
    enum Field {
        CREATED_AT,
        NAME;

        /** Sorts behind every id and every name: the highest character there is. */
        private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

        /** Where reading starts: behind the cursor, or at the end of the index. */
        Map<String, Object> start(@Nullable Cursor cursor, boolean up) {
            String id = cursor == null ? (up ? "" : LAST) : cursor.id();
            return Map.of("sort", this == NAME ? name(cursor, up) : time(cursor, up), "id", id);
        }

        private static String name(@Nullable Cursor cursor, boolean up) {
            return cursor == null ? (up ? "" : LAST) : cursor.sort();
        }

        private static Instant time(@Nullable Cursor cursor, boolean up) {
            try {
                return Instant.parse(
                        cursor == null ? (up ? "0001-01-01T00:00:00Z" : "9999-12-31T00:00:00Z") : cursor.sort());
            } catch (DateTimeParseException e) {
                throw new BadArgumentException("The cursor is of a list in another order", e);
            }
        }
    }
}
