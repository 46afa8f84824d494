package io.leadgraph.platform.graph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.opportunity.Opportunity;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.StoryQuestions;
import io.leadgraph.support.WatchedRow;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What each node shows of itself stands in one part, and is what its record reads: a new property is one edit there. */
@GraphTest
class ProjectionsTest {
    private static final List<Projection> PROJECTIONS = List.of(
            new Projection("Account", "account/account", Account::of),
            new Projection("Person", "person/person", Person::of),
            new Projection("Campaign", "campaign/campaign", Campaign::of),
            new Projection("BuyingCenter", "center/center", BuyingCenter::of),
            new Projection("Opportunity", "opportunity/opportunity", Opportunity::of),
            new Projection("Lead", "person/lead", Lead::of),
            new Projection("CampaignMember", "campaign/member", CampaignMember::of, "person", "whole"),
            new Projection("Touch", "touch/touch", Touch::of));

    private static final Pattern LISTED = Pattern.compile("(?<![\\w.)\\]])\\.\\w+(\\s*,\\s*\\.\\w+)+");

    /** @param neighbours what the record reads too, where another query put it there */
    private record Projection(String label, String part, Function<Row, ?> read, String... neighbours) {
        Set<String> properties() {
            return QueryTexts.properties(part);
        }

        /** Whether somebody wrote these names out by hand: the id and three in four of all may be a copy that has got behind. */
        boolean copiedIn(Set<String> names) {
            return names.contains("id") && 4 * common(names) >= 3 * properties().size();
        }

        int common(Set<String> names) {
            Set<String> common = new HashSet<>(properties());
            common.retainAll(names);
            return common.size();
        }
    }

    @Autowired
    Graph graph;

    @Autowired
    HttpGraphQlTester tester;

    @TestFactory
    Stream<DynamicTest> aPartNamesWhatItsRecordReads() {
        new StoryQuestions(tester).tellTheStory();
        return PROJECTIONS.stream()
                .map(projection -> DynamicTest.dynamicTest(projection.label(), () -> assertReadAsNamed(projection)));
    }

    @Test
    void noFileWritesAProjectionByHand() {
        Set<String> parts = PROJECTIONS.stream().map(Projection::part).collect(Collectors.toSet());
        Stream<String> queries = QueryTexts.names(".cypher").stream().map(QueryTexts::query);
        Stream<String> others = QueryTexts.names(".part").stream()
                .filter(part -> !parts.contains(part))
                .map(QueryTexts::part);

        assertThat(Stream.concat(queries, others))
                .allSatisfy(text -> assertThat(copies(text)).isEmpty());
    }

    @Test
    void aCopyThatLacksAPropertyIsOneToo() {
        assertThat(copies("RETURN id, a {.id, .key, .name,\n  .country, .owner, .provenance} AS account"))
                .containsExactly(".id, .key, .name,\n  .country, .owner, .provenance");
        assertThat(copies("RETURN a {...account, .country, .nameKey} ORDER BY a.id, a.key, a.name"))
                .isEmpty();
    }

    /** A query that gives a node's properties as columns is held to all of them: its record would read the others as nulls. */
    @Test
    void whatIsReadFromColumnsHasThemAll() {
        List<Query> queries = QueryTexts.names(".cypher").stream()
                .flatMap(name -> QueryTexts.queries(name).stream())
                .toList();

        assertThat(PROJECTIONS)
                .allSatisfy(projection -> assertThat(queries)
                        .filteredOn(query -> isFor(projection, Set.copyOf(query.columns())))
                        .allSatisfy(query ->
                                assertThat(query.columns()).as(query.name()).containsAll(projection.properties())));
    }

    /** Whether columns are those of this node and not of one that it has some in common with. */
    private static boolean isFor(Projection projection, Set<String> columns) {
        return projection.copiedIn(columns)
                && PROJECTIONS.stream().noneMatch(other -> other.common(columns) > projection.common(columns));
    }

    private static List<String> copies(String text) {
        return LISTED.matcher(QueryTexts.code(text))
                .results()
                .map(MatchResult::group)
                .filter(list -> PROJECTIONS.stream().anyMatch(projection -> projection.copiedIn(listed(list))))
                .toList();
    }

    private void assertReadAsNamed(Projection projection) {
        String text = "CYPHER 25\nMATCH (n:%s) WHERE n.id IS NOT NULL RETURN n {%s} AS node LIMIT 1"
                .formatted(projection.label(), String.join(", ", dotted(projection.properties())));
        Query query = new Query(projection.part(), text, Access.READ, Set.of(), List.of("node"));
        WatchedRow node = new WatchedRow(
                requireNonNull(graph.read(query, Map.of()).getFirst().rowOrNull("node")));

        projection.read().apply(node.row());

        Set<String> read = new HashSet<>(node.read().get(""));
        Arrays.asList(projection.neighbours()).forEach(read::remove);
        assertThat(projection.properties()).isEqualTo(read);
    }

    private static List<String> dotted(Set<String> names) {
        return names.stream().map(name -> "." + name).toList();
    }

    private static Set<String> listed(String list) {
        return Arrays.stream(list.split("\\s*,\\s*"))
                .map(name -> name.strip().substring(1))
                .collect(Collectors.toSet());
    }
}
