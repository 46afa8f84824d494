package io.leadgraph.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Caches;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Versions of rules of a kind that nobody else has. */
@GraphTest
class RulesTest {
    @Autowired
    RulesGraph graph;

    @Autowired
    CountingGraph counted;

    @Autowired
    Caches caches;

    @Autowired
    TestClock clock;

    @Autowired
    Driver driver;

    /** Texts of the tenant, in the order in which they were added. */
    record Sayings(
            int version,
            @Nullable Instant recordedAt,
            @Nullable String name,
            List<String> texts) implements Versioned {
        static final RulesKind<Sayings> KIND =
                new RulesKind<>("Sayings", Sayings.class, new Sayings(0, null, null, List.of("built in")));
    }

    /** Adds a text; {@code ""} is wrong always, and one that is there already is wrong then. */
    record Add(String text) implements RulesChange<Sayings> {
        @Override
        public List<UserError> errors() {
            return text.isEmpty() ? List.of(UserError.of(UserErrorCode.REQUIRED, "Empty", "text")) : List.of();
        }

        @Override
        public Sayings over(Sayings old, Instant now) {
            List<String> texts = new ArrayList<>(old.texts());
            texts.add(text);
            return new Sayings(old.version() + 1, now, old.name(), texts);
        }

        @Override
        public List<UserError> errors(Sayings next) {
            return next.texts().indexOf(text) < next.texts().size() - 1
                    ? List.of(UserError.of(UserErrorCode.CONFLICT, "Is there", "text"))
                    : List.of();
        }
    }

    @Test
    void whatHoldsBeforeAnybodyDefinedAnythingIsBuiltIn() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        assertThat(rules.newest()).isEqualTo(Sayings.KIND.builtIn());
        assertThat(rules.version(null)).contains(Sayings.KIND.builtIn());
        assertThat(rules.version(0)).contains(Sayings.KIND.builtIn());
        assertThat(rules.version(1)).isEmpty();
    }

    @Test
    void eachVersionStaysAsItWasDefined() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        Instant first = clock.instant();
        Sayings one = new Sayings(1, first, "default", List.of("built in", "a \"b\"\n"));
        assertThat(rules.define(new Add("a \"b\"\n")).after())
                .extracting(Sayings::texts)
                .isEqualTo(one.texts());
        clock.advance(java.time.Duration.ofMinutes(1));
        Defined<Sayings> second = rules.define(new Add("c"));

        assertThat(second.before()).isEqualTo(one);
        assertThat(second.userErrors()).isEmpty();
        assertThat(rules.version(1)).contains(one);
        assertThat(rules.version(2)).contains(rules.newest());
        assertThat(rules.newest())
                .isEqualTo(new Sayings(2, first.plusSeconds(60), "default", List.of("built in", "a \"b\"\n", "c")));
        assertThat(rules.version(-1)).isEmpty();
    }

    @Test
    void otherNamesAreOthers() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        rules.define(new Add("a"));
        rules.named("other").define(new Add("b"));
        assertThat(rules.newest().texts()).containsExactly("built in", "a");
        assertThat(rules.named("other").newest())
                .isEqualTo(new Sayings(1, clock.instant(), "other", List.of("built in", "b")));
    }

    @Test
    void whatIsRefusedStoresNothing() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        assertThat(rules.define(new Add("")).userErrors())
                .extracting(UserError::code)
                .containsExactly(UserErrorCode.REQUIRED);
        Defined<Sayings> there = rules.define(new Add("built in"));
        assertThat(there.userErrors()).extracting(UserError::code).containsExactly(UserErrorCode.CONFLICT);
        assertThat(there.after()).isNull();
        assertThat(new Nodes(driver).count("Rules")).isZero();
    }

    @Test
    void aDryRunAnswersWhatDefiningWouldAndStoresNothing() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        long before = new Nodes(driver).number("MATCH (n) RETURN count(n) AS n");
        Defined<Sayings> asked = rules.dryRun(new Add("a"));

        assertThat(new Nodes(driver).number("MATCH (n) RETURN count(n) AS n")).isEqualTo(before);
        assertThat(rules.known()).isEqualTo(Sayings.KIND.builtIn());
        assertThat(rules.dryRun(new Add("")).userErrors()).hasSize(1);
        assertThat(rules.dryRun(new Add("built in")).userErrors()).hasSize(1);
        assertThat(rules.define(new Add("a"))).isEqualTo(asked);
    }

    @Test
    void ofManyThatAreDefinedAtOnceOneComesAfterTheOther() throws Exception {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Defined<Sayings>>> all = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> graph.of(Sayings.KIND).define(new Add("t" + i))))
                    .toList();
            for (Future<Defined<Sayings>> one : all) {
                assertThat(one.get().userErrors()).isEmpty();
            }
        }
        assertThat(rules.newest().version()).isEqualTo(12);
        assertThat(rules.newest().texts()).hasSize(13).doesNotHaveDuplicates();
    }

    @Test
    void theNewestIsReadOnceAndAgainOnlyWhereTheCountIsAnother() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        Rules<Sayings> elsewhere = graph.of(Sayings.KIND);
        assertThat(newest(rules, 0).version()).isZero();
        elsewhere.define(new Add("a"));
        counted.reset();

        assertThat(newest(rules, 1).texts()).contains("a");
        assertThat(newest(rules, 1).texts()).contains("a");
        assertThat(newest(elsewhere, 1).texts()).contains("a");
        assertThat(counted.statements()).as("who defined it knows it").isEqualTo(1);

        caches.drop();
        assertThat(newest(rules, 1).texts()).contains("a");
        assertThat(counted.statements()).isEqualTo(2);
    }

    @Test
    void workBegunByRulesOfBeforeIsDoneAgain() {
        Rules<Sayings> rules = graph.of(Sayings.KIND);
        rules.known();
        graph.of(Sayings.KIND).define(new Add("a"));
        List<Integer> begun = new ArrayList<>();
        String done = rules.checked(() -> {
            Sayings used = rules.known();
            begun.add(used.version());
            rules.check(used, (int) new Nodes(driver).count("Sayings"));
            return used.texts().getLast();
        });
        assertThat(done).isEqualTo("a");
        assertThat(begun).containsExactly(0, 1);
    }

    private Sayings newest(Rules<Sayings> rules, int versions) {
        Statements reading = (Query query, Map<String, ?> parameters) -> counted.read(query, parameters);
        return rules.newest(reading, versions);
    }
}
