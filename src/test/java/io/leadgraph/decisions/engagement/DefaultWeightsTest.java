package io.leadgraph.decisions.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.DomainDocument;
import io.leadgraph.facts.center.BuyingRole;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code domain.md}, "Scores": the weights it tells are the built-in ones. */
class DefaultWeightsTest {
    private static final ScoringModel MODEL = ScoringModel.BUILT_IN;

    @Test
    void theWeightsTheDocumentTellsAreBuiltIn() throws IOException {
        Map<String, Double> told = new HashMap<>();
        DomainDocument.read()
                .tables("Scores")
                .forEach(row -> row.names(1)
                        .forEach(name ->
                                told.put(name, Double.valueOf(row.cells().getFirst()))));
        Map<String, Double> builtIn = new HashMap<>();
        MODEL.weights().forEach(weight -> builtIn.put(weight.kind().name(), weight.weight()));
        MODEL.roleWeights().forEach(weight -> builtIn.put(weight.role().name(), weight.weight()));

        assertThat(told).isEqualTo(builtIn);
        assertThat(told)
                .containsKeys(Arrays.stream(BuyingRole.values())
                        .filter(role -> MODEL.weight(List.of(role)) != 1)
                        .map(BuyingRole::name)
                        .toArray(String[]::new));
    }

    @Test
    void halfLifeAndCapAreThoseTheDocumentTells() throws IOException {
        assertThat(DomainDocument.read().text().replace('\n', ' '))
                .contains("a half-life of %.0f days and a cap of %d".formatted(MODEL.halfLifeDays(), MODEL.cap()));
    }
}
