package io.leadgraph.facts.employment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.platform.input.Patch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code domain.md}, "Job change": what is told of stays, in one order and another; letters are accounts, numbers are days. */
class EmploymentInputTest {
    private static final int STREAMS = 1_000;

    @Test
    void anEarlierStayAtTheSameCompanyToldLaterChangesNothingAboutThePresentOne() {
        assertThat(told("A8-", "A2-6")).isEqualTo(told("A2-6", "A8-")).containsExactly("A2-6", "A8-");
        assertThat(told("A8-", "A5-6", "A2-3")).containsExactly("A2-3", "A5-6", "A8-");
    }

    @Test
    void staysThatTouchAreTwo() {
        assertThat(told("A6-", "A2-6")).isEqualTo(told("A2-6", "A6-")).containsExactly("A2-6", "A6-");
    }

    @Test
    void aStayLastsAtMostUntilTheNextOneBegins() {
        assertThat(told("A1-", "B5-")).isEqualTo(told("B5-", "A1-")).containsExactly("A1-5", "B5-");
        assertThat(told("A1-9", "B5-12")).isEqualTo(told("B5-12", "A1-9")).containsExactly("A1-5", "B5-12");
    }

    @Test
    void whatIsToldAgainOfOneStayReplacesIt() {
        assertThat(told("A2-", "A2-6")).containsExactly("A2-6");
        assertThat(told("A1-", "B5-", "A1-")).containsExactly("A1-5", "B5-");
        assertThat(told("A1-", "B5-", "A1-3")).containsExactly("A1-3", "B5-");
    }

    @Test
    void anyOrderOfStaysLeadsToTheSame() {
        for (int seed = 0; seed < STREAMS; seed++) {
            Random random = new Random(seed);
            List<String> stays = stays(random);
            List<String> inOrder = told(stays.toArray(String[]::new));
            Collections.shuffle(stays, random);
            assertThat(told(stays.toArray(String[]::new))).as(stays.toString()).isEqualTo(inOrder);
        }
    }

    /** Begins are different days; stays at one company don't overlap, those at others may. */
    private static List<String> stays(Random random) {
        List<String> stays = new ArrayList<>();
        for (char account = 'A'; account <= 'D'; account++) {
            int day = account - 'A';
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int from = day + 4 * random.nextInt(3);
                int to = from + 1 + random.nextInt(9);
                boolean last = i == count - 1 && random.nextBoolean();
                stays.add(account + "" + from + "-" + (last ? "" : to));
                day = from + 4 * ((to - from + 3) / 4);
            }
        }
        return stays;
    }

    private static List<String> told(String... stays) {
        List<Employment> held = List.of();
        for (String stay : stays) {
            String[] ends = stay.substring(1).split("-", -1);
            held = new EmploymentInput(stay.substring(0, 1), Patch.keep(), patch(at(ends[0])), patch(at(ends[1])))
                    .over(held, "i");
        }
        return held.stream()
                .sorted(Comparator.comparing(one -> one.valid().start()))
                .map(one -> one.account() + day(one.valid().from()) + "-"
                        + day(one.valid().to()))
                .toList();
    }

    private static Patch<Instant> patch(@Nullable Instant at) {
        return at == null ? Patch.keep() : Patch.to(at);
    }

    private static @Nullable Instant at(String day) {
        return day.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(day));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : String.valueOf(at.getEpochSecond());
    }
}
