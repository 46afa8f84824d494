package io.leadgraph.facts.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Sorting;
import io.leadgraph.platform.paging.WholeList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonController {
    private static final Sorting<PersonOrderField> LATEST = new Sorting<>(PersonOrderField.CREATED_AT, false);
    private final PersonGraph people;
    private final ObjectProvider<Preloader<Person>> preloaders;

    PersonController(PersonGraph people, ObjectProvider<Preloader<Person>> preloaders) {
        this.people = people;
        this.preloaders = preloaders;
    }

    @QueryMapping
    @Nullable
    Person person(DataFetchingEnvironment environment) {
        return Preloader.root(preloaders.stream(), environment, by -> people.find(PersonRef.of(by)));
    }

    @QueryMapping
    Connection<Person> people(
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable Map<String, Object> orderBy,
            PageRequest page,
            DataFetchingEnvironment environment) {
        Connection<Person> found = people.page(PersonFilter.of(filter), Sorting.of(orderBy, LATEST), page);
        return WholeList.counted(found, environment, people::count);
    }
}
