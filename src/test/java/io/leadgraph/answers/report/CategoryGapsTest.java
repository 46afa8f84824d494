package io.leadgraph.answers.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A report of categories by period has a row for every period of the time, so that a chart of it has no hole. */
@GraphTest
@OverBolt
class CategoryGapsTest {
    @Autowired
    HttpGraphQlTester api;

    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-12-30T12:00, 2026-01-03T00:00, 2025-12-30 0 2025-12-31 1 2026-01-01 0 2026-01-02 0",
        "WEEK, 2025-12-15T00:00, 2026-01-12T00:00, 2025-W51 0 2025-W52 0 2026-W01 1 2026-W02 0",
        "WEEK, 2025-12-17T00:00, 2026-01-12T00:01, 2025-W51 0 2025-W52 0 2026-W01 1 2026-W02 0 2026-W03 0",
        "MONTH, 2025-11-30T23:59, 2026-03-31T00:00, 2025-11 0 2025-12 1 2026-01 0 2026-02 0 2026-03 1",
        "QUARTER, 2025-08-31T00:00, 2026-07-01T00:00, 2025-Q3 0 2025-Q4 1 2026-Q1 1 2026-Q2 0",
        "YEAR, 2024-02-29T00:00, 2026-05-01T00:00, 2024 0 2025 1 2026 1"
    })
    void everyPeriodHasARow(String period, String from, String to, String rows) {
        submit("ann@firm.com", "2025-12-31T10:00:00Z");
        submit("ann@firm.com", "2026-03-10T10:00:00Z");

        assertThat(rows("[" + period + "]", from + ":00Z", to + ":00Z")).isEqualTo(rows);
    }

    @Test
    void aTimeWithoutAnyTouchHasRowsOfZeros() {
        assertThat(rows("[MONTH]", "2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"))
                .isEqualTo("2026-01 0 2026-02 0");
        assertThat(rows("[MONTH, NEWNESS]", "2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"))
                .isEmpty();
        assertThat(rows("[]", "2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z")).isEmpty();
    }

    @Test
    void eachOtherGroupThatIsThereHasEveryPeriodButByCampaign() {
        submit("ann@firm.com", "2026-01-10T10:00:00Z");
        submit("ann@firm.com", "2026-03-10T10:00:00Z");

        assertThat(rows("[MONTH, NEWNESS]", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"))
                .isEqualTo("2026-01/NEW 1 2026-01/RETURNING 0 2026-02/NEW 0 2026-02/RETURNING 0 "
                        + "2026-03/NEW 0 2026-03/RETURNING 1");
        assertThat(rows("[MONTH, ENTRY_POINT]", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"))
                .isEqualTo("2026-01/FORM 1 2026-02/FORM 0 2026-03/FORM 1");
        assertThat(rows("[MONTH, CAMPAIGN]", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"))
                .isEqualTo("2026-01/evergreen:form 1 2026-03/evergreen:form 1");
        report("[MONTH, NEWNESS, RELATIONSHIP]", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")
                .path("leadCategories.rows[2]")
                .matchesJson("""
                        {"key": "2026-02/PROSPECT/NEW", "period": {"key": "2026-02", "from": "2026-02-01", "to": "2026-03-01"},
                         "relationship": "PROSPECT", "newPerson": true, "entryPoint": null, "counts": {"total": 0, "newProspect": 0}}""");
    }

    @Test
    void periodsAreThoseOfTheTenantsZone() {
        api.document("mutation { configureIntake(input: {zone: \"Pacific/Auckland\"}) { userErrors { code } } }")
                .execute();
        submit("ann@firm.com", "2026-01-31T12:00:00Z");
        assertThat(rows("[MONTH]", "2025-12-31T11:00:00Z", "2026-02-28T11:00:00Z"))
                .isEqualTo("2026-01 0 2026-02 1");
    }

    @Test
    void moreRowsThanAnybodyReadsAreRefused() {
        refused("[DAY]", "1990-01-01T00:00:00Z", "from");
        submit("ann@firm.com", "2026-01-10T10:00:00Z");
        submit("ann@firm.com", "2026-03-10T10:00:00Z");
        refused("[DAY, NEWNESS]", "2010-01-01T00:00:00Z", "groupBy");
        assertThat(rows("[DAY, CAMPAIGN]", "1990-01-01T00:00:00Z", "2026-04-01T00:00:00Z"))
                .isEqualTo("2026-01-10/evergreen:form 1 2026-03-10/evergreen:form 1");
    }

    private void refused(String groupBy, String from, String field) {
        report(groupBy, from, "2026-04-01T00:00:00Z")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_USER_INPUT")
                                .containsEntry("field", List.of(field))));
    }

    private String rows(String groupBy, String from, String to) {
        List<Map> rows = report(groupBy, from, to)
                .path("leadCategories.rows")
                .entityList(Map.class)
                .get();
        return String.join(
                " ",
                rows.stream()
                        .map(row -> row.get("key") + " " + ((Map<?, ?>) row.get("counts")).get("total"))
                        .toList());
    }

    private GraphQlTester.Response report(String groupBy, String from, String to) {
        return api.document("{ leadCategories(groupBy: " + groupBy + ", from: \"" + from + "\", to: \"" + to
                        + "\") { rows { key period { key from to } relationship newPerson entryPoint "
                        + "counts { total newProspect } } } }")
                .execute();
    }

    private void submit(String email, String at) {
        api.document("mutation { it: submitLead(input: {source: FORM, email: \"" + email + "\", occurredAt: \"" + at
                        + "\"}) { userErrors { message } } }")
                .execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
