package io.leadgraph.facts.person;

import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.PageRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which order people come. */
record PersonOrder(Field field, boolean ascending) {
    /** By what people can be ordered: what an index holds and nobody lacks. */
    enum Field {
        CREATED_AT,
        NAME
    }

    private static final PersonOrder LATEST = new PersonOrder(Field.CREATED_AT, false);

    /** From the input object {@code PersonOrder}; latest first if left out. */
    static PersonOrder of(@Nullable Map<String, ?> input) {
        return input == null
                ? LATEST
                : new PersonOrder(
                        Field.valueOf(String.valueOf(input.get("field"))), "ASC".equals(input.get("direction")));
    }

    Keyset<?> place(PageRequest page) {
        return field == Field.NAME ? Keyset.byText(page, ascending) : Keyset.byTime(page, ascending);
    }

    Cursor cursor(Person person) {
        String sort = field == Field.NAME
                ? Person.sortName(person.id(), person.firstName(), person.lastName())
                : person.createdAt().toString();
        return new Cursor(sort, person.id());
    }
}
