package io.leadgraph.facts.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.identity.ExternalId;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.BatchedField;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class PersonFieldController {
    private final PersonGraph people;
    private final BatchedField<Basis, Stamps> stamps;

    PersonFieldController(PersonGraph people, RestatedStamps restated, BatchLoaderRegistry registry) {
        this.people = people;
        this.stamps = Stamps.field(registry, "personStamps", people::stamps, restated::ofPeople);
    }

    /** The latest inbound touch in short. */
    record LastActivity(String kind, Instant at, @Nullable String source) {
        static @Nullable LastActivity of(Row properties) {
            String kind = properties.stringOrNull("lastActivityKind");
            return kind == null
                    ? null
                    : new LastActivity(
                            kind, properties.instant("lastActivityAt"), properties.stringOrNull("lastActivitySource"));
        }
    }

    @BatchMapping(typeName = "Person")
    List<List<Email>> emails(List<Person> of) {
        return lists(of, people.emails(ids(of)));
    }

    @BatchMapping(typeName = "Person")
    List<List<ExternalId>> externalIds(List<Person> of) {
        return lists(of, people.externalIds(ids(of)));
    }

    @BatchMapping(typeName = "Person")
    List<List<Lead>> leads(List<Person> of) {
        return lists(of, people.leads(ids(of)));
    }

    @BatchMapping(typeName = "Person")
    Map<Person, Contact> contact(List<Person> of) {
        return known(of, people.contacts(ids(of)), contact -> contact);
    }

    @BatchMapping(typeName = "Person")
    Map<Person, LastActivity> lastActivity(List<Person> of) {
        return known(of, people.properties(ids(of)), LastActivity::of);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<Stamps> stamps(Person person, @Argument Basis basis, DataFetchingEnvironment environment) {
        return stamps.load(environment, person.id(), basis);
    }

    private static <T> List<List<T>> lists(List<Person> of, Map<String, List<T>> found) {
        return of.stream()
                .map(person -> found.getOrDefault(person.id(), List.of()))
                .toList();
    }

    /** Who has none is left out, which the answer shows as null. */
    private static <F, T> Map<Person, T> known(List<Person> of, Map<String, F> found, Function<F, @Nullable T> read) {
        Map<Person, T> values = new HashMap<>();
        for (Person person : of) {
            F one = found.get(person.id());
            T value = one == null ? null : read.apply(one);
            if (value != null) {
                values.put(person, value);
            }
        }
        return values;
    }

    private static List<String> ids(List<Person> of) {
        return of.stream().map(Person::id).distinct().toList();
    }
}
