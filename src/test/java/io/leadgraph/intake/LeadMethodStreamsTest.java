package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** DOMAIN.md 2.7: for any stream without deletions UNIQUE makes at most as many leads as HYBRID, and that as POINT_OF_INTEREST. */
@GraphTest
class LeadMethodStreamsTest {
    private static final int BURSTS = 8;
    private static final List<World> WORLDS = List.of(
            World.UNKNOWN_BUSINESS_DOMAIN, World.CUSTOMER, World.FREE_MAIL, World.VENDOR, World.FORMER_CUSTOMER);

    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;

    @BeforeEach
    void world() {
        api = new IntakeApi(tester);
        World.build(api);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000})
    void uniqueIsAtMostHybridIsAtMostPointOfInterest(long seed) {
        Map<LeadMethod, Integer> leads = new EnumMap<>(LeadMethod.class);
        for (LeadMethod method : LeadMethod.values()) {
            api.configure("leadMethod: '%s'", method);
            leads.put(method, play(new Random(seed), method));
        }
        assertThat(leads.get(LeadMethod.UNIQUE)).as("seed %d", seed).isLessThanOrEqualTo(leads.get(LeadMethod.HYBRID));
        assertThat(leads.get(LeadMethod.HYBRID))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(leads.get(LeadMethod.POINT_OF_INTEREST));
    }

    /** The same stream for every method, by people of its own: bursts of forms with records and conversions in between. */
    private int play(Random random, LeadMethod method) {
        Map<String, String> open = new HashMap<>();
        int leads = 0;
        for (int burst = 0; burst < BURSTS; burst++) {
            List<Answer> created = api.submitAll(forms(random, method)).stream()
                    .filter(answer -> answer.at("lead") != null)
                    .toList();
            leads += created.size();
            created.forEach(answer -> open.put(answer.person(), answer.text("lead.id")));
            Optional.ofNullable(open.remove(record(random, method))).ifPresent(api::convert);
        }
        return leads;
    }

    private static List<Map<String, Object>> forms(Random random, LeadMethod method) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> pick(random).formOf(somebody(random, method)))
                .toList();
    }

    /** Stores a record of somebody as a CRM would; who it is has an open lead converted after it, if there is one. */
    private String record(Random random, LeadMethod method) {
        String type = random.nextBoolean() ? "LEAD" : "CONTACT";
        return api.people(pick(random).personOf(somebody(random, method), ", recordType: '" + type + "'"))
                .getFirst();
    }

    private static World pick(Random random) {
        return WORLDS.get(random.nextInt(WORLDS.size()));
    }

    private static String somebody(Random random, LeadMethod method) {
        return "m%dp%d".formatted(method.ordinal(), random.nextInt(4));
    }
}
