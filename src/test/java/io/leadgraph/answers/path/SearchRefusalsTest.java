package io.leadgraph.answers.path;

import static io.leadgraph.answers.path.SearchApi.CLICK;
import static io.leadgraph.answers.path.SearchApi.DOWNLOAD;
import static io.leadgraph.answers.path.SearchApi.people;
import static io.leadgraph.answers.path.SearchApi.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.support.GraphBuilder;
import io.leadgraph.support.GraphTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.json.JsonMapper;

/** Searches that can't be answered name what is wrong. */
@GraphTest
class SearchRefusalsTest {
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");

    @Autowired
    HttpGraphQlTester http;

    @Autowired
    Driver driver;

    private SearchApi api;

    @BeforeEach
    void connect() {
        api = new SearchApi(http);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                       | pattern must have 1 to 10 steps
            [{},{},{},{},{},{},{},{},{},{},{}]                                       | pattern must have 1 to 10 steps
            [{"absent": true}, {"kinds": ["CALL"], "absent": true}]                  | pattern[0].absent
            [{"kinds": ["CALL"]}, {"kinds": []}]                                     | pattern[1].kinds must have
            [{"times": 0}]                                                           | pattern[0].times must be 1 to 20
            [{"times": 21}]                                                          | pattern[0].times must be 1 to 20
            [{}, {"times": 2, "absent": true}]                                       | pattern[1].times must be 1 where
            [{}, {"withinDays": 0}]                                                  | pattern[1].withinDays must be 1 to 3650
            [{}, {"withinDays": 3651}]                                               | pattern[1].withinDays must be 1 to 3650
            [{"withinDays": 3}]                                                      | pattern[0].withinDays has no touch before it
            [{"absent": true, "withinDays": 3}, {"kinds": ["CALL"]}]                 | pattern[0].withinDays has no touch before it
            [{}, {"campaignKey": "no such"}]                                         | pattern[1].campaignKey is the key of no campaign
            """)
    void aPatternThatCannotBeSaysWhatIsWrong(String pattern, String message) {
        refused(JsonMapper.shared().readValue(pattern, List.class), Map.of(), message);
    }

    @Test
    void argumentsThatCannotBeSayWhatIsWrong() {
        String ofAnotherStep = new Cursor("1@2026-05-01T00:00:00Z", "touch_1").encode();
        String ofAnotherList = new Cursor("2026-05-01T00:00:00Z", "touch_1").encode();

        refused(List.of(CLICK), Map.of("first", 501), "first must be 1 to 500");
        refused(List.of(CLICK), Map.of("from", MAY.toString(), "to", MAY.toString()), "from must be before to");
        refused(List.of(CLICK), Map.of("after", "nonsense"), "not one this list gave out");
        refused(List.of(CLICK), Map.of("after", ofAnotherList), "not one this list gave out");
        refused(List.of(CLICK), Map.of("after", ofAnotherStep), "not one this list gave out");
        refused(
                List.of(CLICK, with(DOWNLOAD, "absent", true)),
                Map.of("after", ofAnotherStep),
                "not one this list gave out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void aCursorFromOutsideTheTimeIsItsBeginningOrItsEnd(String time) {
        GraphBuilder graph = new GraphBuilder(driver);
        graph.touch(graph.person("Ada"), graph.campaign("mail", ""), MAY, Map.of("kind", "EMAIL_CLICK"));

        Response found = api.search(List.of(CLICK), Map.of("after", new Cursor("0@" + time, "touch_1").encode()));

        assertThat(people(found)).hasSize(time.startsWith("-") ? 1 : 0);
    }

    private void refused(List<?> pattern, Map<String, Object> more, String message) {
        api.request(pattern, more).execute().errors().satisfy(errors -> {
            assertThat(errors).singleElement().satisfies(error -> {
                assertThat(error.getMessage()).contains(message);
                assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
            });
        });
    }
}
