package io.leadgraph.facts.person.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.Dump;
import io.leadgraph.support.EmptyGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import io.leadgraph.support.StoryQuestions;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Merges": a merge joins identities and moves nothing, so that it can be undone in any order. */
@GraphTest
@OverBolt
class MergePeopleTest {
    private static final List<String> ADDRESSES =
            List.of("ann@firm0.com", "ann@gmail.com", "ann@firm1.com", "a.ray@firm0.com", "ray@gmail.com");

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    @Autowired
    Caches caches;

    @Autowired
    TestClock clock;

    private HttpGraphQlTester api;

    @BeforeEach
    void connect() {
        api = http.mutate()
                .webTestClient(client -> client.responseTimeout(Duration.ofMinutes(1)))
                .build();
    }

    @Test
    void everythingOfTheOtherIsTheSurvivorsAndTheOthersIdAnswersWithThat() {
        submit("ann@firm0.com", "2026-01-01T00:00:00Z", Map.of("firstName", "Ann", "title", "Buyer"));
        submit("ann@gmail.com", "2026-02-01T00:00:00Z", Map.of("firstName", "Anna", "phone", "+4915112345678"));
        String survivor = id("ann@firm0.com");
        String other = id("ann@gmail.com");

        String mergeId = merge("ann@firm0.com", "ann@gmail.com")
                .path("it.merge.id")
                .entity(String.class)
                .get();

        for (String by : List.of("id: \"" + survivor + "\"", "id: \"" + other + "\"", "email: \"ann@gmail.com\"")) {
            api.document(
                            "{ person(by: {" + by
                                    + "}) { id name title emails { address } leads { open } category merges { otherName undoneAt note } journey { nodes { occurredAt } } } }")
                    .execute()
                    .path("person")
                    .matchesJson(
                            "{\"id\": \"" + survivor
                                    + "\", \"name\": \"Ann\", \"title\": \"Buyer\", \"emails\": [{\"address\": \"ann@firm0.com\"}, {\"address\": \"ann@gmail.com\"}], "
                                    + "\"leads\": [{}, {}], \"category\": \"RETURNING_PROSPECT\", \"merges\": [{\"otherName\": \"Anna\", \"undoneAt\": null, \"note\": \"same phone\"}], "
                                    + "\"journey\": {\"nodes\": [{\"occurredAt\": \"2026-02-01T00:00:00.000Z\"}, {\"occurredAt\": \"2026-01-01T00:00:00.000Z\"}]}}");
        }
        api.document(
                        "{ node(id: \"" + other
                                + "\") { id } people { nodes { id } } account(by: {domain: \"firm0.com\"}) { people { nodes { id } } } }")
                .execute()
                .path("")
                .matchesJsonStrictly(
                        ("{\"node\": {\"id\": \"S\"}, \"people\": {\"nodes\": [{\"id\": \"S\"}]}, \"account\": {\"people\": {\"nodes\": [{\"id\": \"S\"}]}}}")
                                .replace("\"S\"", "\"" + survivor + "\""));

        unmerge(mergeId).path("it").matchesJson("{\"undone\": true, \"merge\": {\"id\": \"" + mergeId + "\"}}");
        api.document(
                        "{ person(by: {id: \"" + other
                                + "\"}) { id name journey { nodes { occurredAt } } stamps { lastActivityAt category leadStatus } merges { undoneAt } } }")
                .execute()
                .path("person")
                .matchesJson("{\"id\": \"" + other
                        + "\", \"name\": \"Anna\", \"journey\": {\"nodes\": [{\"occurredAt\": \"2026-02-01T00:00:00.000Z\"}]}, "
                        + "\"stamps\": {\"lastActivityAt\": \"2026-02-01T00:00:00.000Z\", \"category\": \"NEW_PROSPECT\", \"leadStatus\": \"OPEN\"}, "
                        + "\"merges\": [{\"undoneAt\": \""
                        + TestClock.START.toString().replace("Z", ".000Z") + "\"}]}");
    }

    @Test
    void whatIsToldOfTheOtherMeanwhileStaysTheOthers() {
        submit("ann@firm0.com", "2026-01-01T00:00:00Z", Map.of("firstName", "Ann"));
        submit("ann@gmail.com", "2026-02-01T00:00:00Z", Map.of("firstName", "Anna"));
        String survivor = id("ann@firm0.com");
        String other = id("ann@gmail.com");
        String mergeId = merge("ann@firm0.com", "ann@gmail.com")
                .path("it.merge.id")
                .entity(String.class)
                .get();

        submit("ann@gmail.com", "2026-03-01T00:00:00Z", Map.of("phone", "+4915112345678"));
        upsert(Map.of("emails", List.of("ann@gmail.com"), "title", "Head"))
                .path("it.results[0].person.id")
                .entity(String.class)
                .isEqualTo(survivor);
        touch(Map.of("id", other), "2026-03-02T00:00:00Z", "INBOUND");
        touch(Map.of("id", survivor), "2026-03-03T00:00:00Z", "INBOUND");
        assertThat(journey(survivor)).hasSize(5);

        unmerge(mergeId);
        api.document(
                        "{ people(orderBy: {field: CREATED_AT, direction: ASC}) { nodes { name title phone journey { nodes { occurredAt } } } } }")
                .execute()
                .path("people.nodes")
                .entityList(Map.class)
                .satisfies(people -> assertThat(people)
                        .extracting(
                                person -> person.get("name") + " " + person.get("title") + " " + person.get("phone"))
                        .containsExactlyInAnyOrder("Ann null null", "Anna Head +4915112345678"));
        assertThat(journey(survivor)).containsExactly("2026-03-03T00:00:00.000Z", "2026-01-01T00:00:00.000Z");
        assertThat(journey(other))
                .containsExactly("2026-03-02T00:00:00.000Z", "2026-03-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z");
    }

    @Test
    void aDryRunTellsWhatDiffersAndMergesNothing() {
        submit(
                "ann@firm0.com",
                "2026-01-01T00:00:00Z",
                Map.of("firstName", "Ann", "lastName", "Ray", "title", "Buyer"));
        submit("ann@gmail.com", "2026-02-01T00:00:00Z", Map.of("firstName", "Anna", "lastName", "Ray"));

        api.document(
                        "mutation { it: mergePeople(survivor: {email: \"ann@firm0.com\"}, other: {email: \"ann@gmail.com\"}, dryRun: true) "
                                + "{ merge { id } merged person { name } conflicts { field survivor other } userErrors { code } } }")
                .execute()
                .path("it")
                .matchesJsonStrictly(
                        "{\"merge\": null, \"merged\": false, \"person\": {\"name\": \"Ann Ray\"}, "
                                + "\"conflicts\": [{\"field\": \"firstName\", \"survivor\": \"Ann\", \"other\": \"Anna\"}], \"userErrors\": []}");
        assertThat(id("ann@gmail.com")).isNotEqualTo(id("ann@firm0.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "ann@firm0.com, ann@firm0.com, INVALID, other",
        "ann@firm0.com, nobody@firm0.com, NOT_FOUND, other",
        "nobody@firm0.com, ann@firm0.com, NOT_FOUND, survivor",
        "no address, ann@firm0.com, INVALID, 'survivor\", \"email'"
    })
    void whatIsWrongIsRefused(String survivor, String other, String code, String field) {
        submit("ann@firm0.com", "2026-01-01T00:00:00Z", Map.of());
        merge(survivor, other)
                .path("it")
                .matchesJson("{\"merge\": null, \"merged\": false, \"userErrors\": [{\"code\": \"" + code
                        + "\", \"field\": [\"" + field + "\"]}]}");
    }

    @Test
    void whoIsMarkedAsSomebodyElseIsNotMergedNorIsWhoWasMergedIntoThem() {
        for (String address : ADDRESSES.subList(0, 3)) {
            submit(address, "2026-01-01T00:00:00Z", Map.of());
        }
        apart("ann@firm0.com", "ann@gmail.com", true)
                .path("it")
                .matchesJson("{\"doNotMerge\": true, \"userErrors\": []}");
        merge("ann@firm1.com", "ann@gmail.com")
                .path("it.merged")
                .entity(Boolean.class)
                .isEqualTo(true);

        merge("ann@firm0.com", "ann@firm1.com")
                .path("it.userErrors")
                .matchesJson("[{\"code\": \"NOT_ALLOWED\", \"field\": [\"other\"]}]");
        apart("ann@firm1.com", "ann@gmail.com", true)
                .path("it.userErrors")
                .matchesJson("[{\"code\": \"NOT_ALLOWED\", \"field\": [\"other\"]}]");
        apart("ann@gmail.com", "ann@firm0.com", false)
                .path("it.doNotMerge")
                .entity(Boolean.class)
                .isEqualTo(false);
        merge("ann@firm0.com", "ann@firm1.com")
                .path("it.merged")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void mergedTwiceAndUndoneTwiceIsOnce() {
        submit("ann@firm0.com", "2026-01-01T00:00:00Z", Map.of());
        submit("ann@gmail.com", "2026-02-01T00:00:00Z", Map.of());
        String mergeId = merge("ann@firm0.com", "ann@gmail.com")
                .path("it.merge.id")
                .entity(String.class)
                .get();
        merge("ann@firm0.com", "ann@gmail.com").path("it").matchesJson("{\"merged\": false, \"userErrors\": []}");
        merge("ann@gmail.com", "ann@firm0.com").path("it").matchesJson("{\"merged\": false, \"userErrors\": []}");
        unmerge(mergeId).path("it.undone").entity(Boolean.class).isEqualTo(true);
        unmerge(mergeId).path("it").matchesJson("{\"undone\": false, \"userErrors\": []}");
        unmerge("merge_none")
                .path("it.userErrors")
                .matchesJson("[{\"code\": \"NOT_FOUND\", \"field\": [\"mergeId\"]}]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoMergesUndoneInEitherOrderLeaveThreePeople(boolean firstFirst) {
        List<String> apart = told(List.of(), firstFirst);
        List<String> merged = told(List.of(0, 1), firstFirst);
        assertThat(merged).isEqualTo(apart);
    }

    /** Three people, touches in between, two merges: the second and third into the first, or the first two into the third. */
    private List<String> told(List<Integer> merges, boolean firstFirst) {
        EmptyGraph.clear(driver, caches);
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            submit(ADDRESSES.get(at), "2026-01-0" + (at + 1) + "T00:00:00Z", Map.of("firstName", "A" + at));
        }
        if (merges.contains(0)) {
            ids.add(merge(ADDRESSES.get(0), ADDRESSES.get(1))
                    .path("it.merge.id")
                    .entity(String.class)
                    .get());
        }
        submit(ADDRESSES.get(1), "2026-02-01T00:00:00Z", Map.of("title", "Buyer"));
        if (merges.contains(1)) {
            ids.add(merge(ADDRESSES.get(2), ADDRESSES.get(0))
                    .path("it.merge.id")
                    .entity(String.class)
                    .get());
        }
        ADDRESSES.subList(0, 3).forEach(address -> submit(address, "2026-03-01T00:00:00Z", Map.of("lastName", "Ray")));
        (firstFirst ? ids : ids.reversed()).forEach(this::unmerge);
        return Dump.of(api);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void afterAllIsUndoneTheGraphIsAsIfNothingHadBeenMerged(long seed) {
        List<String> apart = lived(seed, false);
        assertThat(lived(seed, true)).isEqualTo(apart);
        api.document("{ rollupDifferences { differences { year } next } }")
                .execute()
                .path("rollupDifferences")
                .matchesJsonStrictly("{\"differences\": [], \"next\": null}");
    }

    /** The same writes, with or without merges between them; in the end what is merged is parted in any order. */
    private List<String> lived(long seed, boolean merging) {
        EmptyGraph.clear(driver, caches);
        upsert(Map.of("emails", List.of(ADDRESSES.get(0)), "externalIds", List.of(Map.of("system", "crm", "id", "0"))));
        Random writes = new Random(seed);
        Random merges = new Random(seed + 1);
        List<String> merged = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            write(writes, step);
            if (merging && merges.nextInt(3) == 0) {
                mergeOrPart(merges, merged);
            }
        }
        Collections.shuffle(merged, merges);
        merged.forEach(this::unmerge);
        return Dump.of(api);
    }

    private void mergeOrPart(Random random, List<String> merged) {
        if (!merged.isEmpty() && random.nextInt(4) == 0) {
            unmerge(merged.remove(random.nextInt(merged.size())));
            return;
        }
        Map<?, ?> answer =
                merge(any(random), any(random)).path("it").entity(Map.class).get();
        if (answer.get("merge") instanceof Map<?, ?> merge) {
            merged.add((String) merge.get("id"));
        }
        api.document("{ rollupDifferences { differences { year } } }")
                .execute()
                .path("rollupDifferences.differences")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void write(Random random, int step) {
        String address = any(random);
        String at = "2026-0%d-%02dT10:00:%02dZ".formatted(1 + random.nextInt(5), 1 + random.nextInt(28), step);
        switch (random.nextInt(5)) {
            case 0 ->
                upsert(Map.of("emails", List.of(address), random.nextBoolean() ? "title" : "firstName", "T" + step));
            case 1 -> touch(Map.of("email", address), at, "INBOUND");
            default ->
                submit(
                        address,
                        at,
                        random.nextBoolean()
                                ? Map.of("lastName", "L" + step, "phone", "+49151123456" + (10 + step))
                                : Map.of("title", "S" + step));
        }
    }

    private static String any(Random random) {
        return ADDRESSES.get(random.nextInt(ADDRESSES.size()));
    }

    @Test
    void eightMergesAtOnceAmongSubmissionsMakeOneAndLoseNothing() throws Exception {
        submit("ann@firm0.com", "2026-01-01T00:00:00Z", Map.of());
        submit("ann@gmail.com", "2026-02-01T00:00:00Z", Map.of());
        List<Callable<Boolean>> mergers = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> merge(ADDRESSES.get(i % 2), ADDRESSES.get(1 - i % 2))
                        .path("it.merged")
                        .entity(Boolean.class)
                        .get())
                .toList();
        List<Callable<Boolean>> visitors = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    submit(ADDRESSES.get(i % 2), "2026-03-01T00:00:%02dZ".formatted(i), Map.of());
                    return false;
                })
                .toList();
        int merged = 0;
        try (var threads = Executors.newFixedThreadPool(24)) {
            for (var done : threads.invokeAll(
                    Stream.concat(mergers.stream(), visitors.stream()).toList())) {
                merged += done.get() ? 1 : 0;
            }
        }
        assertThat(merged).isEqualTo(1);
        assertThat(journey(id("ann@firm0.com"))).hasSize(18);
        assertThat(id("ann@gmail.com")).isEqualTo(id("ann@firm0.com"));
        assertThat(new Nodes(driver).count("Person")).isEqualTo(2);
        api.document("{ rollupDifferences { differences { year } } }")
                .execute()
                .path("rollupDifferences.differences")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void theOperationsOfTheExamplesRun() {
        StoryQuestions story = new StoryQuestions(api);
        story.tellTheStory();
        String id = story.answer("MergePeople", Map.of("dryRun", false))
                .path("mergePeople.merge.id")
                .entity(String.class)
                .get();
        story.answer("UnmergePeople", Map.of("mergeId", id))
                .path("unmergePeople.undone")
                .entity(Boolean.class)
                .isEqualTo(true);
        story.answer("SetDoNotMerge", Map.of())
                .path("setDoNotMerge.doNotMerge")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    private void submit(String email, String at, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putAll(Map.of("source", "FORM", "email", email, "occurredAt", at));
        api.document(
                        "mutation($input: SubmitLeadInput!) { it: submitLead(input: $input) { userErrors { code field } } }")
                .variable("input", input)
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void touch(Map<String, Object> person, String at, String direction) {
        api.document(
                        "mutation($inputs: [RecordTouchInput!]!) { it: recordTouches(inputs: $inputs) { results { userErrors { code } } } }")
                .variable(
                        "inputs",
                        List.of(Map.of("person", person, "kind", "CALL", "direction", direction, "occurredAt", at)))
                .execute();
    }

    private GraphQlTester.Response upsert(Map<String, Object> person) {
        return api.document(
                        "mutation($inputs: [PersonInput!]!) { it: upsertPeople(inputs: $inputs) { results { person { id } userErrors { code } } } }")
                .variable("inputs", List.of(person))
                .execute();
    }

    private GraphQlTester.Response merge(String survivor, String other) {
        return api.document(
                        "mutation { it: mergePeople(survivor: {email: \"" + survivor + "\"}, other: {email: \"" + other
                                + "\"}, note: \"same phone\") { merge { id } merged person { id } conflicts { field } userErrors { code field } } }")
                .execute();
    }

    private GraphQlTester.Response unmerge(String id) {
        return api.document("mutation { it: unmergePeople(mergeId: \"" + id
                        + "\") { merge { id undoneAt } undone userErrors { code field } } }")
                .execute();
    }

    private GraphQlTester.Response apart(String one, String other, boolean mark) {
        return api.document("mutation { it: setDoNotMerge(one: {email: \"" + one + "\"}, other: {email: \"" + other
                        + "\"}, doNotMerge: " + mark + ") { doNotMerge userErrors { code field } } }")
                .execute();
    }

    private String id(String email) {
        return api.document("{ person(by: {email: \"" + email + "\"}) { id } }")
                .execute()
                .path("person.id")
                .entity(String.class)
                .get();
    }

    private List<String> journey(String id) {
        return api.document("{ person(by: {id: \"" + id + "\"}) { journey(first: 100) { nodes { occurredAt } } } }")
                .execute()
                .path("person.journey.nodes[*].occurredAt")
                .entityList(String.class)
                .get();
    }
}
