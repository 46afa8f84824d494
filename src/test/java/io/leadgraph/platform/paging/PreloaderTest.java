package io.leadgraph.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.RuntimeWiring;
import io.leadgraph.platform.common.BadArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreloaderTest {
    private static final String SCHEMA = """
            type Query { it(by: By!): Root }
            input By { id: ID }
            type Root { id: ID list(first: Int): [String!] }
            """;

    private final SmallSchema schema = new SmallSchema();
    private final List<String> statements = new ArrayList<>();
    private final BatchedField<Integer, List<String>> list =
            new BatchedField<>(schema.registry(), "list", (ids, first) -> {
                statements.add("list of " + ids);
                return Map.of(ids.getFirst(), items(first));
            });
    private final Preloader<Map<String, String>> withList =
            Preloader.of("list", list, (arguments, selection) -> size(arguments), (by, first) -> {
                statements.add("root with list");
                return Optional.of(by)
                        .filter(one -> one.containsValue("1"))
                        .map(one -> new Preloader.Found<>("1", Map.of("id", "1"), items(first)));
            });

    @Test
    void aRootIsReadWithItsListInOneStatement() {
        assertThat(run("{ it(by: {id: 1}) { id list(first: 2) } }"))
                .containsEntry("it", Map.of("id", "1", "list", List.of("item 0", "item 1")));
        assertThat(statements).containsExactly("root with list");
    }

    @Test
    void theListUnderAnotherAliasIsReadOnItsOwn() {
        assertThat(run("{ it(by: {id: 1}) { list(first: 1) more: list(first: 2) } }"))
                .containsEntry("it", Map.of("list", List.of("item 0"), "more", List.of("item 0", "item 1")));
        assertThat(statements).containsExactly("root with list", "list of [1]");
    }

    @Test
    void aRootWithoutItsListIsReadAlone() {
        assertThat(run("{ it(by: {id: 1}) { id } }")).containsEntry("it", Map.of("id", "1"));
        assertThat(statements).containsExactly("root alone");
    }

    @Test
    void aRootThatIsNotThereIsNull() {
        assertThat(run("{ it(by: {id: 2}) { list(first: 1) } }")).containsEntry("it", null);
        assertThat(statements).containsExactly("root with list");
    }

    @Test
    void aListThatIsRefusedLeavesTheRootAlone() {
        assertThat(schema.refused(SCHEMA, this::fields, "{ it(by: {id: 1}) { id list(first: -1) } }"))
                .containsExactly("/it/list");
        assertThat(statements).containsExactly("root alone");
    }

    private Map<String, Object> run(String operation) {
        return schema.run(SCHEMA, this::fields, operation);
    }

    private RuntimeWiring.Builder fields(RuntimeWiring.Builder fields) {
        return fields.type(
                        "Query",
                        type -> type.dataFetcher(
                                "it",
                                environment -> Preloader.root(Stream.of(withList), environment, by -> {
                                    statements.add("root alone");
                                    return Map.of("id", "1");
                                })))
                .type(
                        "Root",
                        type -> type.dataFetcher(
                                "list", environment -> list.load(environment, "1", size(environment.getArguments()))));
    }

    private static Integer size(Map<String, ?> arguments) {
        Integer first = (Integer) arguments.get("first");
        if (first != null && first < 0) {
            throw new BadArgumentException("first must not be below 0");
        }
        return first;
    }

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(item -> "item " + item).toList();
    }
}
