package io.leadgraph.decisions.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The queue of people who may be known twice. */
@GraphTest
@OverBolt
class DuplicatesTest {
    private static final String ANN = "firstName: \"Ann\", lastName: \"Lee\", birthDate: \"1990-04-12\"";

    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void people() {
        person("1", ANN + ", emails: [\"annalee@acme.com\"]");
        person("2", ANN);
        person("3", "firstName: \"Lee\", lastName: \"Ann\", birthDate: \"1990-12-04\", emails: [\"annalee@bolt.com\"]");
        person("4", "firstName: \"Rob\", lastName: \"Stone\", birthDate: \"1971-01-30\", emails: [\"rob@stone.com\"]");
        person("5", "firstName: \"Ann\", lastName: \"Boleyn\", birthDate: \"1961-04-12\"");
    }

    @Test
    void theSurestComeFirstEachWithWhatSpeaksForIt() {
        assertThat(find()).isEqualTo("5 people, 3 suggested, 0 merged");
        assertThat(queue(10, null)).containsExactly("1 3", "1 2", "2 3");
        api.document("{ suggestedDuplicates(first: 1) { nodes { confidence evidence { likeness bits } } } }")
                .execute()
                .path("suggestedDuplicates.nodes[0]")
                .matchesJson("""
                        {"evidence": [{"likeness": "NAMES_SWAPPED", "bits": -0.5}, {"likeness": "FIRST_NAME_SAME", "bits": 3.5},
                          {"likeness": "LAST_NAME_SAME", "bits": 4.5}, {"likeness": "BIRTH_DATE_SWAPPED", "bits": 5.0},
                          {"likeness": "EMAIL_SAME_LOCAL_PART", "bits": 6.0}]}""");
    }

    @Test
    void pagesGoOnWhereTheyStopped() {
        find();
        String cursor = api.document("{ suggestedDuplicates(first: 2) { pageInfo { hasNextPage endCursor } } }")
                .execute()
                .path("suggestedDuplicates.pageInfo.endCursor")
                .entity(String.class)
                .get();
        assertThat(queue(2, cursor)).containsExactly("2 3");
    }

    @Test
    void whoIsMarkedAsSomebodyElseIsNotSuggestedAnyMore() {
        find();
        run(
                "mutation { setDoNotMerge(one: {externalId: {system: \"crm\", id: \"1\"}}, other: {externalId: {system: \"crm\", id: \"2\"}}, doNotMerge: true) { doNotMerge } }");
        assertThat(queue(10, null)).containsExactly("1 3", "2 3");
        find();
        assertThat(queue(10, null)).containsExactly("1 3", "2 3");
    }

    @Test
    void whatIsNoLongerAlikeIsNoLongerSuggested() {
        find();
        person("2", "firstName: \"Otto\", lastName: \"Maier\", birthDate: \"1955-08-08\"");
        find();
        assertThat(queue(10, null)).containsExactly("1 3");
    }

    @Test
    void rulesMergeWhomNothingSpeaksAgainstAndWhoIsPartedStaysSo() {
        configure("mergeFrom: 0.96");
        assertThat(find()).endsWith("2 merged");
        assertThat(queue(10, null)).isEmpty();
        String merge = api.document(
                        "{ person(by: {externalId: {system: \"crm\", id: \"2\"}}) { externalIds { id } merges { id by note } } }")
                .execute()
                .path("person.merges[0].by")
                .entity(String.class)
                .satisfies(by -> assertThat(by).isEqualTo("duplicate rules, version 1"))
                .path("person.externalIds")
                .entityList(Object.class)
                .hasSize(3)
                .path("person.merges[0].id")
                .entity(String.class)
                .get();
        run("mutation { unmergePeople(mergeId: \"" + merge + "\") { undone } }");
        find();
        assertThat(find()).as("not merged again").endsWith("0 merged");
        assertThat(queue(10, null)).isNotEmpty();
    }

    @Test
    void aChangeOfTheRulesIsAVersionAndBadOnesAreRefused() {
        configure("identifyingFields: [\"tax\"]");
        configure("suggestFrom: 0.5");
        api.document("{ duplicateRules { version identifyingFields supportingFields suggestFrom mergeFrom } }")
                .execute()
                .path("duplicateRules")
                .matchesJson(
                        "{\"version\": 2, \"identifyingFields\": [\"tax\"], \"supportingFields\": [], \"suggestFrom\": 0.5, \"mergeFrom\": null}");
        api.document(
                        "mutation { configureDuplicates(input: {mergeFrom: 0.5, suggestFrom: 2}) { duplicateRules { version } userErrors { code field } } }")
                .execute()
                .path("configureDuplicates.userErrors[*].field")
                .entity(List.class)
                .isEqualTo(List.of(List.of("input", "suggestFrom"), List.of("input", "mergeFrom")));
    }

    private void configure(String input) {
        api.document("mutation { configureDuplicates(input: {" + input + "}) { userErrors { code field } } }")
                .execute()
                .path("configureDuplicates.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void person(String id, String fields) {
        api.document("mutation { upsertPeople(inputs: [{externalIds: [{system: \"crm\", id: \"" + id + "\"}], " + fields
                        + "}]) { results { userErrors { code field } } } }")
                .execute()
                .path("upsertPeople.results[0].userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void run(String document) {
        api.document(document).executeAndVerify();
    }

    private String find() {
        Map<?, ?> found = api.document("mutation { findDuplicates { people suggested merged next } }")
                .execute()
                .path("findDuplicates")
                .entity(Map.class)
                .get();
        return "%s people, %s suggested, %s merged"
                .formatted(found.get("people"), found.get("suggested"), found.get("merged"));
    }

    /** The ids in the CRM of each pair. */
    private List<String> queue(int first, @org.jspecify.annotations.Nullable String after) {
        return api
                .document(
                        "query ($first: Int, $after: String) { suggestedDuplicates(first: $first, after: $after) { nodes { person { externalIds { id } } other { externalIds { id } } } } }")
                .variable("first", first)
                .variable("after", after)
                .execute()
                .path("suggestedDuplicates.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(pair -> id(pair.get("person")) + " " + id(pair.get("other")))
                .toList();
    }

    private static Object id(Object person) {
        return ((Map<?, ?>) ((List<?>) ((Map<?, ?>) person).get("externalIds")).getFirst()).get("id");
    }
}
