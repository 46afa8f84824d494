package io.leadgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class UpsertPeopleTest {
    @Autowired
    HttpGraphQlTester api;

    @Test
    void aPersonIsCreatedOnceAndFoundByTheirAddressAfterwards() {
        var inputs = List.of(
                Map.of("emails", List.of("Ann@Acme.com"), "firstName", "Ann"),
                Map.of("emails", List.of("ann@acme.com"), "lastName", "Lee"));
        var answer = api.document(
                        "mutation($inputs: [PersonInput!]!) { upsertPeople(inputs: $inputs) { results { person { id name } created userErrors { field code message } } userErrors { code } } }")
                .variable("inputs", inputs)
                .execute();
        assertThat(answer.path("upsertPeople.results[*].created")
                        .entityList(Boolean.class)
                        .get())
                .containsExactly(true, false);
        assertThat(answer.path("upsertPeople.results[*].person.name")
                        .entityList(String.class)
                        .get())
                .containsExactly("Ann Lee", "Ann Lee");
    }
}
