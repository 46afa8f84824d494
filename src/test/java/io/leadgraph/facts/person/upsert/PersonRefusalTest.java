package io.leadgraph.facts.person.upsert;

import static io.leadgraph.facts.person.PeopleApi.external;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leadgraph.facts.customfield.CustomFieldType;
import io.leadgraph.facts.person.PeopleApi;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Bad rows name their field and leave nothing behind; good rows beside them are stored. */
@GraphTest
class PersonRefusalTest {
    private static final List<String> MAIL = List.of("a@acme.com");

    @Autowired
    HttpGraphQlTester tester;

    @Autowired
    Driver driver;

    PeopleApi api;
    Nodes nodes;

    @BeforeEach
    void open() {
        api = new PeopleApi(tester);
        nodes = new Nodes(driver);
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments(Map.of("firstName", "Ann"), "emails", "REQUIRED"),
                arguments(Map.of("emails", List.of(), "externalIds", List.of()), "emails", "REQUIRED"),
                arguments(Map.of("emails", List.of("a@acme.com", "no address")), "emails.1", "INVALID"),
                arguments(Map.of("emails", List.of("a".repeat(10_000) + "@acme.com")), "emails.0", "TOO_LONG"),
                arguments(Map.of("emails", List.of("a\u0007@acme.com")), "emails.0", "INVALID"),
                arguments(Map.of("emails", MAIL, "firstName", "An\u0000n"), "firstName", "INVALID"),
                arguments(Map.of("emails", MAIL, "lastName", "\ud800"), "lastName", "INVALID"),
                arguments(Map.of("emails", MAIL, "lastName", "x".repeat(501)), "lastName", "TOO_LONG"),
                arguments(Map.of("phone", "n/a"), "phone", "INVALID"),
                arguments(Map.of("phone", "1".repeat(65)), "phone", "TOO_LONG"),
                arguments(Map.of("emails", MAIL, "birthDate", "9999-01-01"), "birthDate", "OUT_OF_RANGE"),
                arguments(Map.of("emails", MAIL, "birthDate", "2026-06-17"), "birthDate", "OUT_OF_RANGE"),
                arguments(Map.of("emails", MAIL, "createdAt", "9999-01-01T00:00:00Z"), "createdAt", "OUT_OF_RANGE"),
                arguments(Map.of("emails", MAIL, "createdAt", "2026-06-16T12:00:01Z"), "createdAt", "OUT_OF_RANGE"),
                arguments(Map.of("externalIds", List.of(external("", "1"))), "externalIds.0.system", "REQUIRED"),
                arguments(
                        Map.of("externalIds", List.of(external("crm", "1"), external("crm", "2"))),
                        "externalIds.1.system",
                        "INVALID"),
                arguments(
                        Map.of("emails", MAIL, "affiliation", Map.of("accountKey", "nobody")),
                        "affiliation.accountKey",
                        "NOT_FOUND"),
                arguments(
                        Map.of(
                                "emails",
                                MAIL,
                                "affiliation",
                                Map.of("accountKey", "acme", "from", "2026-02-01", "to", "2026-02-01")),
                        "affiliation.to",
                        "INVALID"),
                arguments(
                        Map.of("emails", MAIL, "customFields", List.of(Map.of("name", "nothing", "value", "1"))),
                        "customFields.0.name",
                        "NOT_FOUND"),
                arguments(
                        Map.of("emails", MAIL, "customFields", List.of(Map.of("name", "size", "value", "big"))),
                        "customFields.0.value",
                        "INVALID"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void aBadRowNamesItsFieldAndStoresNothing(Map<String, ?> bad, String field, String code) {
        nodes.account("acme");
        api.defineField("size", CustomFieldType.NUMBER);
        long before = nodes.count();
        var answer = api.upsert(List.of(bad));

        answer.path("upsertPeople.results[0].person").valueIsNull();
        answer.path("upsertPeople.results[0].userErrors[0].code")
                .entity(String.class)
                .isEqualTo(code);
        answer.path("upsertPeople.results[0].userErrors[0].field")
                .entityList(String.class)
                .containsExactly(("inputs.0." + field).split("\\."));
        assertThat(nodes.count()).isEqualTo(before);
    }

    @Test
    void aBadRowFailsAlone() {
        var answer = api.upsert(List.of(
                Map.of("emails", List.of("a@acme.com")),
                Map.of("emails", List.of("-")),
                Map.of("emails", List.of("b@acme.com"))));

        answer.path("upsertPeople.results[*].created").entityList(Boolean.class).containsExactly(true, false, true);
        assertThat(nodes.count("Person")).isEqualTo(2);
    }

    @Test
    void noRowsAndTooManyRowsAreRefusedAsAWhole() {
        var none = api.upsert(List.of());
        none.path("upsertPeople.userErrors[0].code").entity(String.class).isEqualTo("REQUIRED");
        var many = api.upsert(IntStream.range(0, 1_001)
                .mapToObj(at -> Map.of("emails", List.of("a" + at + "@acme.com")))
                .toList());
        many.path("upsertPeople.userErrors[0].code").entity(String.class).isEqualTo("OUT_OF_RANGE");
        many.path("upsertPeople.userErrors[0].field").entityList(String.class).containsExactly("inputs");
        assertThat(nodes.count()).isZero();
    }

    @Test
    void aDateWithoutOffsetFailsTheRequest() {
        api.upsert(List.of(Map.of("emails", MAIL, "createdAt", "2026-01-01T00:00:00")))
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
        assertThat(nodes.count()).isZero();
    }

    @Test
    void aFieldCantBeDefinedAnewWithAnotherType() {
        api.defineField("size", CustomFieldType.NUMBER);
        api.defineField("size", CustomFieldType.NUMBER);
        for (String name : List.of("size", "1st", "sized_at")) {
            tester.document(
                            "mutation($n: String!) { defineCustomField(input: {name: $n, type: TEXT}) { customField { name } userErrors { field code } } }")
                    .variable("n", name)
                    .execute()
                    .path("defineCustomField.userErrors[0].code")
                    .entity(String.class)
                    .isEqualTo(name.equals("size") ? "CONFLICT" : "INVALID");
        }
        assertThat(nodes.run("MATCH (f:CustomField) RETURN f.type AS type")).containsExactly(Map.of("type", "NUMBER"));
    }
}
