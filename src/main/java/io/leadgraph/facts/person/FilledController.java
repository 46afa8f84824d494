package io.leadgraph.facts.person;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.customfield.CustomField;
import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.BatchedRead;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * A person's own details. Those that the person has none of are filled from whoever was merged into them, on read, so that they
 * are gone once that is undone; a page on which nobody was costs nothing more.
 */
@Controller
class FilledController {
    private final PersonGraph people;
    private final CustomFields customFields;
    private final BatchedRead<String, Person> filled;

    FilledController(PersonGraph people, CustomFields customFields, BatchLoaderRegistry registry) {
        this.people = people;
        this.customFields = customFields;
        this.filled = new BatchedRead<>(registry, "Person.filled", people::filled);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> name(Person person, DataFetchingEnvironment environment) {
        boolean whole = person.firstName() != null && person.lastName() != null;
        return detail(person, whole, Person::name, environment);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> firstName(Person person, DataFetchingEnvironment environment) {
        return detail(person, person.firstName() != null, Person::firstName, environment);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> lastName(Person person, DataFetchingEnvironment environment) {
        return detail(person, person.lastName() != null, Person::lastName, environment);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> title(Person person, DataFetchingEnvironment environment) {
        return detail(person, person.title() != null, Person::title, environment);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> phone(Person person, DataFetchingEnvironment environment) {
        return detail(person, person.phone() != null, Person::phone, environment);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable LocalDate> birthDate(Person person, DataFetchingEnvironment environment) {
        return detail(person, person.birthDate() != null, Person::birthDate, environment);
    }

    private <T> CompletableFuture<@Nullable T> detail(
            Person person, boolean known, Function<Person, @Nullable T> detail, DataFetchingEnvironment environment) {
        return known || !person.absorbs()
                ? CompletableFuture.completedFuture(detail.apply(person))
                : filled.load(environment, person.id()).thenApply(detail);
    }

    @BatchMapping(typeName = "Person")
    Map<Person, List<CustomField>> customFields(List<Person> of) {
        Map<String, Row> properties = new HashMap<>(people.properties(ids(of.stream())));
        List<String> absorbing = ids(of.stream().filter(Person::absorbs));
        if (!absorbing.isEmpty()) {
            properties.putAll(people.filledProperties(absorbing));
        }
        Map<Person, List<CustomField>> fields = new HashMap<>();
        for (Person person : of) {
            Row kept = properties.get(person.id());
            if (kept != null) {
                fields.put(person, customFields.of(kept));
            }
        }
        return fields;
    }

    private static List<String> ids(Stream<Person> of) {
        return of.map(Person::id).distinct().toList();
    }
}
