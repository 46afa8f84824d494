package io.leadgraph.support;

import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Caches;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the database, the caches over it and the counters before each test, and sets the clock back. */
public final class EmptyGraph implements BeforeEachCallback {
    private static final String EMPTY =
            "MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        TestDatabase.assertIsTheOneOf(context);
        clear(context.getBean(Driver.class), context.getBean(Caches.class));
        context.getBean(TestClock.class).set(TestClock.START);
        // as a product knows them that has run for a while: what a test counts is not the first look at them
        context.getBean(TenantZone.class).zone();
        context.getBean(CountingGraph.class).reset();
        RanQueries.begin(test.getRequiredTestClass());
    }

    /** Empties it in the middle of a test, which compares what two ways of telling the same lead to. */
    public static void clear(Driver driver, Caches caches) {
        try (var session = driver.session()) {
            session.run("CYPHER 25 " + EMPTY).consume();
        }
        caches.drop();
    }
}
