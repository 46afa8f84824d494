package io.leadgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import java.util.function.Function;

/**
 * The law that the folders show: answers and intake use decisions, which use facts, which use the platform. Answers write
 * nothing. The rules of
 * classification know no graph.
 */
@AnalyzeClasses(packages = "io.leadgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class AreasTest {
    private static final String PLATFORM = "io.leadgraph.platform..";
    private static final String FACTS = "io.leadgraph.facts..";
    private static final String DECISIONS = "io.leadgraph.decisions..";
    private static final String INTAKE = "io.leadgraph.intake..";
    private static final String ANSWERS = "io.leadgraph.answers..";
    private static final String COMMAND_LINE = "io.leadgraph.commandline..";

    @ArchTest
    static final ArchRule THE_PLATFORM_KNOWS_NO_MARKETING = noneOf(PLATFORM)
            .uses(FACTS, DECISIONS, INTAKE, ANSWERS)
            .because("what serves every feature must not change with any of them");

    @ArchTest
    static final ArchRule FACTS_KNOW_NO_DECISION = noneOf(FACTS)
            .uses(DECISIONS, INTAKE, ANSWERS)
            .because("a fact is true whatever follows from it; what happens to it is told by facts.signal");

    @ArchTest
    static final ArchRule DECISIONS_KNOW_NEITHER_DOOR_NOR_ANSWERS = noneOf(DECISIONS)
            .uses(INTAKE, ANSWERS)
            .because("a dry run, a what-if and a restatement are the same function as the decision at the door");

    @ArchTest
    static final ArchRule THE_DOOR_KNOWS_NO_ANSWERS =
            noneOf(INTAKE).uses(ANSWERS).because("what is stored must not depend on what is asked");

    @ArchTest
    static final ArchRule ANSWERS_DON_T_KNOW_THE_DOOR =
            noneOf(ANSWERS).uses(INTAKE).because("whoever only reads needs nothing of how it came in");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_SPEAKS_HTTP_ONLY = noneOf(COMMAND_LINE)
            .uses(PLATFORM, FACTS, DECISIONS, INTAKE, ANSWERS)
            .because("it must work with any server, also one of another version on another machine");

    @ArchTest
    static final ArchRule NOBODY_CALLS_THE_COMMAND_LINE = noneOf(PLATFORM, FACTS, DECISIONS, INTAKE, ANSWERS)
            .uses(COMMAND_LINE)
            .because("it is a client");

    @ArchTest
    static final ArchRule NOBODY_CALLS_THE_API = noClasses()
            .that()
            .resideOutsideOfPackages("io.leadgraph.platform.api..", "io.leadgraph.platform.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.leadgraph.platform.api..", "io.leadgraph.platform.export..")
            .because("scalars, limits and errors are around the features, not below them");

    @ArchTest
    static final ArchRule ANSWERS_WRITE_NOTHING = noClasses()
            .that()
            .resideInAPackage(ANSWERS)
            .should(ArchConditions.callMethod(Graph.class, "write", Function.class))
            .because("whoever asks may ask again, on any copy of the graph");

    /** One class reads the facts; all others have them handed in. */
    @ArchTest
    static final ArchRule RULES_KNOW_NO_GRAPH = noClasses()
            .that()
            .resideInAPackage("io.leadgraph.decisions.classification..")
            .and()
            .haveSimpleNameNotEndingWith("Graph")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Graph.class, Graph.Statements.class, Query.class)
            .because(
                    "a rule is a pure function of facts: it is tried without a database, and a what-if is the same call");

    @ArchTest
    static final ArchRule RULES_ASK_AN_INTERFACE = noClasses()
            .that()
            .resideInAPackage("io.leadgraph.decisions.classification")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("BatchFacts")
            .because("a rule is tried with facts that a test writes down");

    private static Users noneOf(String... packages) {
        return new Users(packages);
    }

    /** The classes of some packages, which must not use others. */
    private record Users(String... packages) {
        ArchRule uses(String... others) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others);
        }
    }
}
