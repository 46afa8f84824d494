package io.leadgraph.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BatchedFieldTest {
    private static final String SCHEMA = "type Query { value(id: ID!, of: String): [String!] }";

    private final SmallSchema schema = new SmallSchema();
    private final List<String> statements = new ArrayList<>();

    @Test
    void objectsAskedWithTheSameArgumentsShareAStatement() {
        BatchedField<String, List<String>> field = new BatchedField<>(schema.registry(), "value", this::read);

        Map<String, Object> data = run(
                environment -> field.load(environment, id(environment), of(environment)),
                "{ a: value(id: 1, of: \"x\") b: value(id: 2, of: \"x\") c: value(id: 1, of: \"y\") d: value(id: 1, of: \"x\") }");

        assertThat(data)
                .containsEntry("a", List.of("1x"))
                .containsEntry("b", List.of("2x"))
                .containsEntry("c", List.of("1y"))
                .containsEntry("d", List.of("1x"));
        assertThat(statements).containsExactlyInAnyOrder("x of [1, 2]", "y of [1]");
    }

    @Test
    void aRefusalIsOfThoseAloneWhoAskSo() {
        BatchedField<String, List<String>> field = new BatchedField<>(schema.registry(), "value", (ids, of) -> {
            if (of.equals("bad")) {
                throw new BadArgumentException("There is nothing of that.");
            }
            return read(ids, of);
        });

        assertThat(schema.refused(
                        SCHEMA,
                        fields -> fields.type(
                                "Query",
                                type -> type.dataFetcher(
                                        "value",
                                        environment -> field.load(environment, id(environment), of(environment)))),
                        "{ a: value(id: 1, of: \"x\") b: value(id: 1, of: \"bad\") c: value(id: 2, of: \"bad\") }"))
                .containsExactlyInAnyOrder("/b", "/c");
        assertThat(statements).containsExactly("x of [1]");
    }

    @Test
    void whatIsLeftOutHasNoValueOrTheOneForNone() {
        BatchedField<String, List<String>> bare = new BatchedField<>(schema.registry(), "bare", (ids, of) -> Map.of());
        BatchedField<String, List<String>> list = BatchedField.lists(schema.registry(), "list", (ids, of) -> Map.of());
        BatchedField<String, List<String>> none =
                new BatchedField<>(schema.registry(), "none", (ids, of) -> Map.of(), of -> List.of("no " + of));

        String one = "{ a: value(id: 1, of: \"x\") }";
        assertThat(run(environment -> bare.load(environment, id(environment), "x"), one))
                .containsEntry("a", null);
        assertThat(run(environment -> list.load(environment, id(environment), "x"), one))
                .containsEntry("a", List.of());
        assertThat(run(environment -> none.load(environment, id(environment), "x"), one))
                .containsEntry("a", List.of("no x"));
    }

    @Test
    void aPageOfWhatHasNoListIsEmpty() {
        BatchedField<PageRequest, Connection<String>> pages =
                BatchedField.pages(schema.registry(), "pages", (ids, page) -> Map.of());
        PageRequest after = new PageRequest(2, new Cursor("a", "a"), true);

        Map<String, Object> data = run(
                environment -> pages.load(environment, "1", after).thenApply(page -> {
                    assertThat(page.pageInfo()).isEqualTo(new Connection.PageInfo(false, true, null, null));
                    return page.nodes();
                }),
                "{ a: value(id: 1) }");

        assertThat(data).containsEntry("a", List.of());
    }

    @Test
    void whatWasReadAlreadyIsNotAskedFor() {
        BatchedField<String, List<String>> field = new BatchedField<>(schema.registry(), "value", this::read);

        Map<String, Object> data = run(
                environment -> {
                    field.prime(environment, "1", "x", List.of("known"));
                    return field.load(environment, id(environment), of(environment));
                },
                "{ a: value(id: 1, of: \"x\") b: value(id: 2, of: \"x\") }");

        assertThat(data).containsEntry("a", List.of("known")).containsEntry("b", List.of("2x"));
        assertThat(statements).containsExactly("x of [2]");
    }

    @Test
    void anyKeysCanBeReadTogether() {
        record Place(String id, String of) {}
        BatchedRead<Place, List<String>> read = new BatchedRead<>(
                schema.registry(),
                "places",
                places -> {
                    statements.add(places.size() + " places");
                    return places.stream()
                            .filter(place -> !place.of().equals("nowhere"))
                            .collect(Collectors.toMap(place -> place, place -> List.of(place.id() + place.of())));
                },
                place -> List.of("none"));

        Map<String, Object> data = run(
                environment -> read.load(environment, new Place(id(environment), of(environment))),
                "{ a: value(id: 1, of: \"x\") b: value(id: 1, of: \"y\") c: value(id: 2, of: \"nowhere\") }");

        assertThat(data)
                .containsEntry("a", List.of("1x"))
                .containsEntry("b", List.of("1y"))
                .containsEntry("c", List.of("none"));
        assertThat(statements).containsExactly("3 places");
    }

    private Map<String, List<String>> read(List<String> ids, String of) {
        statements.add(of + " of " + ids.stream().sorted().toList());
        Map<String, List<String>> values = new HashMap<>();
        ids.forEach(id -> values.put(id, List.of(id + of)));
        return values;
    }

    private Map<String, Object> run(
            Function<DataFetchingEnvironment, CompletableFuture<List<String>>> value, String operation) {
        return schema.run(
                SCHEMA, fields -> fields.type("Query", type -> type.dataFetcher("value", value::apply)), operation);
    }

    private static String id(DataFetchingEnvironment environment) {
        return environment.getArgument("id");
    }

    private static String of(DataFetchingEnvironment environment) {
        return environment.getArgument("of");
    }
}
