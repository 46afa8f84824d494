package io.leadgraph.facts.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.graph.Query;
import io.leadgraph.support.GraphTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class AccountPagePlansTest {
    @Autowired
    Driver driver;

    @ParameterizedTest
    @ValueSource(strings = {"opportunity/of_accounts_up", "opportunity/of_accounts_down"})
    void aPageComesInTheOrderOfItsIndex(String name) {
        Query query = Query.load(name);
        Map<String, Object> nulls = new HashMap<>();
        query.parameters().forEach(parameter -> nulls.put(parameter, null));
        try (var session = driver.session()) {
            Plan plan = session.run("EXPLAIN CYPHER 25 " + query.cypher(), nulls)
                    .consume()
                    .plan();

            assertThat(operators(plan))
                    .doesNotContain("Sort@")
                    .doesNotContain("Top@")
                    .contains("IndexSeek");
        }
    }

    private static String operators(Plan plan) {
        StringBuilder all = new StringBuilder(plan.operatorType()).append('\n');
        plan.children().forEach(child -> all.append(operators(child)));
        return all.toString();
    }
}
