package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.SharedData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures are those of the README beside the data. */
@NeedsSharedData
class MavenCrmMappingTest extends ImportTestCase {
    private ImportSummary summary;

    @BeforeEach
    void importBothFiles() {
        summary = run(ImportOptions.of(
                "maven-crm",
                api.url(),
                SharedData.file("maven_crm/sales_pipeline.csv"),
                SharedData.file("maven_crm/accounts.csv")));
    }

    @Test
    void everyRowBecomesWhatTheReadmeSaysAndNoneIsRefused() {
        assertThat(summary.steps())
                .extracting(step -> step.name() + " " + step.stored())
                .containsExactly("accounts 85", "parents 15", "opportunities 8800");
        assertThat(summary.exitCode()).isZero();
    }

    @Test
    void fifteenSubsidiariesHaveSevenParentsThatAreAccounts() {
        List<JsonNode> accounts = api.inputs("upsertAccounts");
        List<String> keys = accounts.stream()
                .limit(85)
                .map(account -> account.path("key").asString())
                .toList();
        Map<String, Long> parents = counts(
                accounts.stream().skip(85).toList(), a -> a.path("parent").path("key"));
        assertThat(keys).doesNotHaveDuplicates().containsAll(parents.keySet());
        assertThat(parents)
                .isEqualTo(Map.of(
                        "acme-corporation",
                        4L,
                        "sonron",
                        3L,
                        "bubba-gump",
                        2L,
                        "inity",
                        2L,
                        "golddex",
                        2L,
                        "massive-dynamic",
                        1L,
                        "warephase",
                        1L));
    }

    @Test
    void stagesAndWhatIsMissingAreAsInTheFile() {
        List<JsonNode> deals = api.inputs("upsertOpportunities");
        assertThat(counts(deals, deal -> deal.path("stage")))
                .isEqualTo(Map.of("WON", 4238L, "LOST", 2473L, "DISCOVERY", 1589L, "QUALIFICATION", 500L));
        assertThat(deals.stream().filter(deal -> !deal.has("accountKey"))).hasSize(1425);
        assertThat(deals.stream().filter(deal -> !deal.has("openedAt"))).hasSize(500);
        assertThat(deals.stream().filter(deal -> deal.has("closedAt"))).hasSize(4238 + 2473);
    }

    @Test
    void wonAmountsAddUpInDollars() {
        List<JsonNode> won = api.inputs("upsertOpportunities").stream()
                .filter(deal -> deal.path("stage").asString().equals("WON"))
                .toList();
        assertThat(won.stream()
                        .map(deal -> new BigDecimal(deal.path("amount").asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("10005534");
        assertThat(counts(won, deal -> deal.path("currency"))).isEqualTo(Map.of("USD", 4238L));
    }

    @Test
    void theMisspeltProductIsPutRightAndTheOthersKept() {
        assertThat(counts(api.inputs("upsertOpportunities"), deal -> deal.path("product")))
                .hasSize(7)
                .containsEntry("GTX Pro", 1480L)
                .doesNotContainKey("GTXPro");
    }

    @Test
    void aWonDealReadsAsTheFileSays() {
        assertThat(api.inputs("upsertOpportunities").getFirst())
                .hasToString(
                        "{\"key\":\"maven:1C1I7A6R\",\"name\":\"Deal 1C1I7A6R\",\"accountKey\":\"cancity\",\"stage\":\"WON\","
                                + "\"stageAt\":\"2017-03-01T00:00:00-05:00\",\"amount\":\"1054\",\"currency\":\"USD\","
                                + "\"product\":\"GTX Plus Basic\",\"owner\":\"Moses Frase\","
                                + "\"openedAt\":\"2016-10-20T00:00:00-04:00\",\"closedAt\":\"2017-03-01T00:00:00-05:00\"}");
    }

    private static Map<String, Long> counts(List<JsonNode> inputs, Function<JsonNode, JsonNode> value) {
        return inputs.stream()
                .map(input -> value.apply(input).asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
