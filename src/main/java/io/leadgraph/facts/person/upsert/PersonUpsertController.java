package io.leadgraph.facts.person.upsert;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.input.Rows;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonUpsertController {
    private final PersonUpsert people;

    PersonUpsertController(PersonUpsert people) {
        this.people = people;
    }

    @MutationMapping
    PersonUpsert.Payload upsertPeople(DataFetchingEnvironment environment) {
        return people.upsert(Rows.of(environment));
    }
}
