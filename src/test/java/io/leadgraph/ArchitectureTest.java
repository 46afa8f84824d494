package io.leadgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules, each with its reason; the areas' own are in {@link AreasTest}, the names' in {@link VocabularyTest}. */
@AnalyzeClasses(packages = "io.leadgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Leadgraph.class);

    /** A clause with what follows it in Cypher; words of prose don't look like that. */
    private static final Pattern CYPHER =
            Pattern.compile("\\b(MATCH|MERGE|CREATE|DELETE)\\s*\\(|\\bUNWIND \\$|\\bRETURN \\w+[. ]");

    @ArchTest
    static final ArchRule CONTROLLERS_LEAVE_THE_GRAPH_ALONE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Graph.class, Query.class)
            .because("a controller says which field is answered by whom, and nothing else");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PRIVATE = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .because("fields are reached through GraphQL only; what another feature needs is a service");

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_EMBEDDED_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage("io.leadgraph.platform.graph.embedded..")
            .should()
            .dependOnClassesThat(embedded())
            .because("Neo4j is GPLv3 and optional: leadgraph-plain.jar has none of it");

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_DRIVER = noClasses()
            .that()
            .resideOutsideOfPackage("io.leadgraph.platform.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..")
            .because("a feature must not notice whether the database is in process or behind Bolt");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("io.leadgraph.commandline..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("a server logs");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Calendar.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.text.DateFormat.class)
            .because("java.time says which time is meant");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(readsTheTimeUnasked())
            .because("two clocks on every fact: tests and restatement must be able to set the second one");

    @Test
    void modulesCallOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayCall() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(30).allSatisfy(module -> {
            Class<?> info = Class.forName(module.getBasePackage().getName() + ".package-info");
            assertThat(info.getAnnotation(ApplicationModule.class))
                    .as(module.getBasePackage().getName())
                    .isNotNull()
                    .satisfies(declared ->
                            assertThat(declared.allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN));
        });
    }

    /** A package that nobody annotated would belong to no module, and its secrets to everybody. */
    @Test
    void everyClassBelongsToAModule() throws IOException {
        List<Path> packages = SourceTree.packages();
        assertThat(packages).hasSizeGreaterThan(40).allSatisfy(folder -> {
            String name = SourceTree.packageName(folder);
            assertThat(MODULES.stream().map(module -> module.getBasePackage().getName()))
                    .as(name)
                    .anyMatch(base -> name.equals(base) || name.startsWith(base + "."));
        });
    }

    @Test
    void cypherStandsInFilesNotInJava() throws IOException {
        assertThat(SourceTree.files())
                .allSatisfy(file -> assertThat(code(file))
                        .as("queries belong in queries/cypher, where their header and plan are checked")
                        .noneMatch(line -> CYPHER.matcher(line).find()));
    }

    private static Stream<String> code(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.strip().startsWith("*"));
    }

    private static DescribedPredicate<JavaClass> embedded() {
        return DescribedPredicate.describe(
                "are Neo4j's own",
                type -> type.getPackageName().startsWith("org.neo4j.")
                        && Stream.of("driver", "cypherdsl", "bolt.connection")
                                .noneMatch(part -> type.getPackageName().startsWith("org.neo4j." + part)));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTimeUnasked() {
        return DescribedPredicate.describe("reads the time without a Clock", call -> {
            boolean now = call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now || call.getName().equals("currentTimeMillis");
        });
    }
}
