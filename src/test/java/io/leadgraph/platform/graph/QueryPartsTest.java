package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts that several queries share, put in where they are named. */
class QueryPartsTest {
    private static final Map<String, String> FILES = Map.of(
            "account/account", "// An account.\n.id, .key,\n.name\n",
            "account/open", "// Whether it is open.\n($open IS NULL\n  OR a.open = $open)\n",
            "account/found", "// One account.\n// Includes: account/account\nRETURN a {...account}\n",
            "account/round", "// Includes: account/trip\n...trip\n",
            "account/trip", "// Includes: account/round\n...round\n",
            "person/account", ".id\n");

    private final QueryParts parts = new QueryParts(name -> Optional.ofNullable(FILES.get(name)));

    @Test
    void aPartStandsWhereItIsNamedWithoutItsHeader() {
        assertThat(resolved(
                        "// Includes: account/account\nRETURN a {...account, tree: tree} AS account, b {...account}"))
                .isEqualTo(
                        "// Includes: account/account\nRETURN a {.id, .key,\n.name, tree: tree} AS account, b {.id, .key,\n.name}");
    }

    @Test
    void aPartIsSetInAsFarAsItsPlace() {
        assertThat(resolved("// Includes: account/open\n  WHERE a.id > ''\n    AND ...open\n"))
                .endsWith("  WHERE a.id > ''\n    AND ($open IS NULL\n      OR a.open = $open)");
    }

    @Test
    void aPartMayIncludeOthers() {
        assertThat(resolved("// Includes: account/found\n...found")).endsWith("RETURN a {.id, .key,\n.name}");
    }

    @Test
    void whatACommentSaysStaysAsItIs() {
        assertThat(resolved("// As in ...account\nRETURN 1")).isEqualTo("// As in ...account\nRETURN 1");
    }

    @Test
    void aPartThatIsNotThereIsNamed() {
        refused("// Includes: account/lost\n...lost", "by_id.cypher includes account/lost, but there is no such file");
    }

    @Test
    void aPartThatNoHeaderLineIncludesIsNamed() {
        refused("// Includes: account/open\n...open {...account}", "by_id.cypher uses ...account, but no header line");
    }

    @Test
    void aPartThatIsNotUsedIsNamed() {
        refused(
                "// Includes: account/account, account/open\n...account",
                "by_id.cypher includes what it does not use: [open]");
    }

    @Test
    void aPartThatIncludesItselfIsNamed() {
        refused(
                "// Includes: account/round\n...round",
                "account/trip.part includes account/round, which it is a part of");
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        refused("// Includes: account/account, person/account\n...account", "two parts that it can't tell apart");
    }

    @Test
    void everyPartSaysWhatItIsAndIsIncluded() {
        Set<String> included = QueryTexts.names(".cypher").stream()
                .map(QueryTexts::query)
                .flatMap(text -> QueryHeader.includes(text).stream())
                .collect(Collectors.toSet());
        QueryTexts.names(".part").forEach(part -> included.addAll(QueryHeader.includes(QueryTexts.part(part))));

        assertThat(QueryTexts.names(".part")).isNotEmpty().containsExactlyInAnyOrderElementsOf(included);
        assertThat(QueryTexts.names(".part"))
                .allSatisfy(part -> assertThat(QueryTexts.part(part).lines().findFirst())
                        .hasValueSatisfying(sentence ->
                                assertThat(sentence).startsWith("// ").endsWith(".")));
    }

    /** The texts are left in {@code target/cypher}, for whoever wants to try one by hand. */
    @Test
    void everyQueryIsWholeOnceItsPartsAreIn() throws IOException {
        for (String name : QueryTexts.names(".cypher")) {
            for (Query query : QueryTexts.queries(name)) {
                assertThat(QueryTexts.code(query.cypher())).as(query.name()).doesNotContain("...", "<sort>");
                Path file = Path.of("target", "cypher", query.name() + ".cypher");
                Files.createDirectories(file.getParent());
                Files.writeString(file, query.cypher());
            }
        }
    }

    private String resolved(String text) {
        return parts.in("account/by_id.cypher", text);
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> resolved(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }
}
