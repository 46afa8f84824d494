package io.leadgraph.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.RanQueries;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs after the tests over Bolt: together they have run every query file there is. */
@Tag("after-bolt")
class QueriesOverBoltTest {
    @Test
    void noQueryFileIsLeftOut() throws IOException {
        Set<String> overBolt = RanQueries.by("DriverGraph").keySet();
        Map<String, Set<String>> inProcess = RanQueries.by("InProcessGraph");
        assertThat(QueryFilesTest.names().stream()
                        .filter(name -> !overBolt.contains(name))
                        .map(name -> name + " " + inProcess.getOrDefault(name, Set.of())))
                .as(
                        "query files that no test with @OverBolt runs, each with the tests that run it in process: one of them needs the annotation")
                .isEmpty();
    }
}
