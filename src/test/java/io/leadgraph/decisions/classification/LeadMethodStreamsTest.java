package io.leadgraph.decisions.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.ContactFact;
import io.leadgraph.decisions.classification.facts.IdentityState;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.LeadFact;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.support.TestClock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code domain.md}, "Lead methods": for any stream without deletions UNIQUE makes at most as many leads as HYBRID, and that as
 * POINT_OF_INTEREST.
 */
public class LeadMethodStreamsTest {
    private static final int BURSTS = 8;
    private static final List<World> WORLDS = List.of(
            World.UNKNOWN_BUSINESS_DOMAIN, World.CUSTOMER, World.FREE_MAIL, World.VENDOR, World.FORMER_CUSTOMER);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void uniqueIsAtMostHybridIsAtMostPointOfInterest(long seed) {
        Map<LeadMethod, Integer> leads = new EnumMap<>(LeadMethod.class);
        for (LeadMethod method : LeadMethod.values()) {
            leads.put(method, play(new Random(seed), method));
        }
        assertThat(leads.get(LeadMethod.UNIQUE)).as("seed %d", seed).isLessThanOrEqualTo(leads.get(LeadMethod.HYBRID));
        assertThat(leads.get(LeadMethod.HYBRID))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(leads.get(LeadMethod.POINT_OF_INTEREST));
    }

    /** The same stream for every method: bursts of forms with records and conversions in between. */
    private static int play(Random random, LeadMethod method) {
        FactsBuilder facts = new FactsBuilder();
        World.build(facts);
        MemoryIntake intake = new MemoryIntake(facts).configure("leadMethod: '%s'", method);
        int leads = 0;
        for (int burst = 0; burst < BURSTS; burst++) {
            leads += (int) intake.batch(Arrivals.forms(forms(random))).stream()
                    .filter(answer -> answer.lead() != null)
                    .count();
            record(random, intake.book());
        }
        return leads;
    }

    private static List<Map<String, Object>> forms(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> pick(random).formOf(somebody(random)))
                .toList();
    }

    /** Stores a record of somebody as a CRM would; who it is has an open lead converted after it, if there is one. */
    private static void record(Random random, BatchFacts book) {
        boolean lead = random.nextBoolean();
        IntakeInput named = Arrivals.form(pick(random).formOf(somebody(random)));
        if (book.holder(named.emailKey()) == null) {
            new PersonBuilder(named.emailKey()).email(named.email().raw()).tell(book);
        }
        IdentityState identity = book.holder(named.emailKey()).identity();
        boolean converts = identity.leads.removeIf(one -> one.status().open());
        if (converts) {
            identity.leads.add(new LeadFact(LeadStatus.CONVERTED, TestClock.START, TestClock.START));
        } else if (lead && identity.leads.isEmpty()) {
            identity.leads.add(new LeadFact(LeadStatus.OPEN, TestClock.START, null));
        }
        if (converts || !lead) {
            identity.contact = new ContactFact(new Contact("contact_" + identity.id, TestClock.START), TestClock.START);
        }
    }

    private static World pick(Random random) {
        return WORLDS.get(random.nextInt(WORLDS.size()));
    }

    private static String somebody(Random random) {
        return "p%d".formatted(random.nextInt(4));
    }
}
