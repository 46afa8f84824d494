package io.leadgraph.person;

import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonController {
    private final PersonReads people;

    PersonController(PersonReads people) {
        this.people = people;
    }

    @QueryMapping
    @Nullable
    Person person(@Argument Map<String, Object> by) {
        return people.find(PersonRef.of(by));
    }

    @QueryMapping
    Connection<Person> people(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable Map<String, Object> orderBy,
            PageRequest page) {
        return people.page(PersonFilter.of(filter), PersonOrder.of(orderBy), page);
    }
}
