package io.leadgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.leadgraph.platform.graph.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One vocabulary: who has learnt a name in one package can read it in all of them. */
@AnalyzeClasses(packages = "io.leadgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class VocabularyTest {
    /** More is several features in one list. */
    private static final int FILES_A_PACKAGE = 30;

    private static final Pattern LOADED = Pattern.compile("Query\\.load\\(\\s*\"([a-z]+/\\w+)\"");

    @ArchTest
    static final ArchRule ONLY_GRAPHS_LOAD_QUERIES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Graph")
            .and()
            .doNotBelongToAnyOf(Query.class)
            .should(ArchConditions.callMethod(Query.class, "load", String.class))
            .orShould(ArchConditions.callMethod(Query.class, "load", String.class, String.class))
            .because(
                    "who looks for the user of a query looks at one kind of class; all others can be tried without a graph");

    @Test
    void noSimpleNameStandsTwice() throws IOException {
        Map<String, Long> names = SourceTree.files().stream()
                .collect(Collectors.groupingBy(SourceTree::simpleName, Collectors.counting()));
        assertThat(names)
                .hasSizeGreaterThan(500)
                .allSatisfy((name, times) -> assertThat(times)
                        .as("%s means one thing, or whoever reads a line has to look at the imports", name)
                        .isOne());
    }

    @Test
    void noPackageIsALongList() throws IOException {
        Map<Path, Long> sizes =
                SourceTree.files().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes)
                .hasSizeGreaterThan(40)
                .allSatisfy((folder, files) -> assertThat(files)
                        .as("%s is several features with common prefixes, which is what a folder is for", folder)
                        .isLessThanOrEqualTo(FILES_A_PACKAGE));
    }

    /** {@code facts.person.merge} loads from the folder {@code person} or {@code merge}; another feature may load it too. */
    @Test
    void queriesLieInFoldersNamedAfterWhoLoadsThem() throws IOException {
        Map<String, Set<String>> loaders = new TreeMap<>();
        for (Path file : SourceTree.files()) {
            List<String> packages =
                    List.of(SourceTree.packageName(file.getParent()).split("\\."));
            LOADED.matcher(Files.readString(file))
                    .results()
                    .forEach(match -> loaders.computeIfAbsent(match.group(1), query -> new TreeSet<>())
                            .addAll(packages));
        }
        assertThat(loaders)
                .hasSizeGreaterThan(100)
                .allSatisfy((query, packages) -> assertThat(packages)
                        .as("packages of those who load %s", query)
                        .contains(query.substring(0, query.indexOf('/'))));
    }
}
