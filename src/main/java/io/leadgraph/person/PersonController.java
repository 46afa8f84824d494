package io.leadgraph.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonController {
    private final PersonReads people;
    private final ObjectProvider<PersonPreloader> preloaders;

    PersonController(PersonReads people, ObjectProvider<PersonPreloader> preloaders) {
        this.people = people;
        this.preloaders = preloaders;
    }

    @QueryMapping
    @Nullable
    Person person(@Argument Map<String, Object> by, DataFetchingEnvironment asked) {
        PersonRef ref = PersonRef.of(by);
        PersonPreloader preloader =
                preloaders.stream().filter(one -> one.wanted(asked)).findFirst().orElse(null);
        return preloader == null ? people.find(ref) : preloader.read(ref, asked);
    }

    @QueryMapping
    Connection<Person> people(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable Map<String, Object> orderBy,
            PageRequest page) {
        return people.page(PersonFilter.of(filter), PersonOrder.of(orderBy), page);
    }
}
