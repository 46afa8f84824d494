package io.leadgraph.answers.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.support.CountingGraph;
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
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The canonical dump: a function of the facts, of nothing else. */
@GraphTest
@OverBolt
class CanonicalDumpTest {
    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    @Autowired
    TestClock clock;

    @Autowired
    Caches caches;

    @Autowired
    CountingGraph counted;

    @Test
    void theSameStoryToldOnAnotherDayGivesTheSameLines() {
        List<String> first = story();
        empty();
        clock.advance(Duration.ofDays(40));
        assertThat(story()).isEqualTo(first);
    }

    @Test
    void everyKindOfThingOfTheStoryHasItsLines() {
        List<String> lines = story();
        assertThat(count(lines, Section.PERSON)).isEqualTo(new Nodes(driver).count("Person"));
        assertThat(count(lines, Section.ACCOUNT)).isEqualTo(new Nodes(driver).count("Account"));
        assertThat(count(lines, Section.BUYING_CENTER)).isEqualTo(new Nodes(driver).count("BuyingCenter"));
        assertThat(count(lines, Section.OPPORTUNITY)).isEqualTo(new Nodes(driver).count("Opportunity"));
        assertThat(count(lines, Section.CAMPAIGN)).isEqualTo(new Nodes(driver).count("Campaign"));
        assertThat(count(lines, Section.MEMBER)).isEqualTo(new Nodes(driver).count("CampaignMember"));
        assertThat(count(lines, Section.TOUCH)).isEqualTo(new Nodes(driver).count("Touch"));
    }

    @Test
    void theOrderInWhichTouchesComeInDoesNotShow() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        List<String> inOrder = told(order);
        for (long seed = 1; seed <= 3; seed++) {
            empty();
            Collections.shuffle(order, new Random(seed));
            assertThat(told(order)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void aFactMoreIsALineMore() {
        List<String> before = told(List.of(1, 2));
        touch(3);
        assertThat(Dump.of(api)).hasSize(before.size() + 1).containsAll(before);
    }

    @Test
    void anotherFactIsAnotherLine() {
        List<String> before = told(List.of(1, 2));
        ask(
                "mutation { upsertPeople(inputs: [{emails: [\"ann@acme-tools.com\"], title: \"CTO\"}]) { results { created } } }");
        List<String> after = new ArrayList<>(Dump.of(api));
        after.removeAll(before);
        assertThat(after).singleElement().asString().startsWith("PERSON ").contains("\"title\":\"CTO\"");
    }

    @Test
    void whatIsSaidByHandAndWhatIsToldOfLeadSourcesIsInIt() {
        List<String> before = told(List.of(1, 2));
        ask(
                "mutation { upsertPeople(inputs: [{emails: [\"bea@acme-tools.com\"]}]) { results { created } } "
                        + "changeLifecycleStage(input: {person: {email: \"ann@acme-tools.com\"}, to: MQL, by: \"mia\"}) { userErrors { message } } "
                        + "setDoNotMerge(one: {email: \"ann@acme-tools.com\"}, other: {email: \"bea@acme-tools.com\"}, note: \"sisters\") { userErrors { message } } "
                        + "backfillLeadSources(inputs: [{system: \"crm\", recordType: LEAD, recordId: \"7 \", leadSource: \"Fair\"}]) { results { touches } } }");
        assertThat(Dump.of(api, 1))
                .isEqualTo(Dump.of(api))
                .filteredOn(line -> !before.contains(line))
                .hasSize(3)
                .anyMatch(line ->
                        line.contains("\"to\":\"MQL\"") && line.contains("\"identity\":\"email:bea@acme-tools.com\""))
                .anyMatch(
                        line -> line.contains("sisters") && line.contains("\"identity\":\"email:ann@acme-tools.com\""))
                .anyMatch(line ->
                        line.startsWith("LEAD_SOURCE ") && line.contains("\"crm|LEAD|7 \"") && line.contains("Fair"));
    }

    @Test
    void aTouchSaysWhatIsDecidedAboutItFromAllThatIsKnown() {
        told(List.of(2, 1));
        assertThat(Dump.of(api))
                .filteredOn(line -> line.startsWith("TOUCH"))
                .anyMatch(line -> line.contains("2026-05-02T") && line.contains("NEW_PROSPECT"))
                .anyMatch(line -> line.contains("2026-05-03T") && line.contains("RETURNING_PROSPECT"));
    }

    @Test
    void noIdAndNoTimeOfRecordingIsInIt() {
        String all = String.join("\n", story());
        new Nodes(driver)
                .run("MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id")
                .forEach(row -> assertThat(all).doesNotContain((String) row.get("id")));
        assertThat(all).doesNotContain("recordedAt", TestClock.START.toString());
    }

    @Test
    void pagesOfAnySizeGiveTheSameLines() {
        List<String> lines = story();
        assertThat(Dump.of(api, 1)).isEqualTo(lines);
    }

    @Test
    void aPageIsOneStatementAndThreeOfTouches() {
        story();
        counted.reset();
        Dump.of(api);
        // eight sections; of touches also the touches as they arrived and the facts about them
        assertThat(counted.statements()).isEqualTo(8 + 2);
    }

    @Test
    void aPlaceThatIsNoneAndASizeOutOfRangeAreRefused() {
        for (String arguments : List.of("after: \"x\"", "after: \"YQpi\"", "first: 0", "first: 2001")) {
            api.document("{ canonicalDump(%s) { lines } }".formatted(arguments))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error ->
                                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")));
        }
    }

    private List<String> story() {
        new StoryQuestions(api).tellTheStory();
        return Dump.of(api);
    }

    private static long count(List<String> lines, Section section) {
        return lines.stream()
                .filter(line -> line.startsWith(section.name() + " {"))
                .count();
    }

    /** A known person's touches, numbered by the day, in the order given; the fifth day's mail shows the address of another company. */
    private List<String> told(List<Integer> order) {
        ask(
                "mutation { upsertPeople(inputs: [{emails: [\"ann@acme-tools.com\", \"ann@bolt-works.com\"], createdAt: \"2026-06-20T00:00:00Z\"}]) { results { created } } }");
        order.forEach(this::touch);
        return Dump.of(api);
    }

    private void touch(int number) {
        String address = number % 5 == 0 ? "ann@bolt-works.com" : "ann@acme-tools.com";
        ask(
                ("mutation { submitLead(input: {source: FORM, sourceSystem: \"web\", clientKey: \"%d\", email: \"%s\", occurredAt: \"2026-05-%02dT10:00:00Z\"}) "
                                + "{ userErrors { message } } }")
                        .formatted(number, address, number + 1));
    }

    private void ask(String document) {
        api.document(document).execute().errors().verify();
    }

    private void empty() {
        EmptyGraph.clear(driver, caches);
        clock.set(TestClock.START);
    }
}
