package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.ResponseRule;
import io.leadgraph.decisions.lifecycle.CycleBegin.FirstResponse;
import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "Stages": how a first cycle begins, whatever was told first. Numbers are days, "-" is nothing. */
class CycleBeginTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moves                                   | synced | response         | begins

            FIRST_RESPONSE INQUIRY 9                | -      | FIRST_RESPONSE 9 | -
            FIRST_RESPONSE INQUIRY 9                | -      | FIRST_RESPONSE 2 | FIRST_RESPONSE INQUIRY 2
            FIRST_RESPONSE INQUIRY 2                | -      | FIRST_RESPONSE 9 | FIRST_RESPONSE INQUIRY 9
            FIRST_RESPONSE INQUIRY 9                | -      | CUSTOMER 2       | CUSTOMER CUSTOMER 2
            CUSTOMER CUSTOMER 9                     | -      | FIRST_RESPONSE 2 | FIRST_RESPONSE INQUIRY 2
            FIRST_RESPONSE INQUIRY 9                | -      | NOT_APPLICABLE 9 | NOT_APPLICABLE OUTSIDE 9

            FIRST_RESPONSE INQUIRY 5, rule MQL 7    | -      | CUSTOMER 2       | FIRST_RESPONSE INQUIRY 2
            FIRST_RESPONSE INQUIRY 5, rule MQL 7    | -      | FIRST_RESPONSE 9 | FIRST_RESPONSE INQUIRY 7

            SYNCED INQUIRY 9                        | 9      | -                | -
            SYNCED INQUIRY 9                        | 4      | -                | SYNCED INQUIRY 4
            SYNCED INQUIRY 9                        | 9      | FIRST_RESPONSE 2 | FIRST_RESPONSE INQUIRY 2
            FIRST_RESPONSE INQUIRY 9                | 4      | FIRST_RESPONSE 9 | SYNCED INQUIRY 4
            FIRST_RESPONSE INQUIRY 9                | 12     | FIRST_RESPONSE 9 | -
            CUSTOMER CUSTOMER 9                     | 4      | CUSTOMER 9       | SYNCED INQUIRY 4
            NOT_APPLICABLE OUTSIDE 9                | 4      | NOT_APPLICABLE 9 | before: SYNCED INQUIRY 4

            DEAL_OPENED OPPORTUNITY 9               | -      | FIRST_RESPONSE 2 | before: FIRST_RESPONSE INQUIRY 2
            DEAL_OPENED OPPORTUNITY 9               | -      | FIRST_RESPONSE 9 | -
            DEAL_OPENED OPPORTUNITY 9               | -      | FIRST_RESPONSE 12 | -
            - MQL 9                                 | -      | FIRST_RESPONSE 2 | before: FIRST_RESPONSE INQUIRY 2
            """, useHeadersInDisplayName = true)
    void begins(String moves, String synced, String response, String begins) {
        CycleBegin begin = new CycleBegin("cycle", moves(moves), at(synced), response(response));

        assertThat(begin.correction().map(CycleBeginTest::text).orElse("-")).isEqualTo(begins);
    }

    private static String text(Map<String, Object> row) {
        return (row.get("before").equals(true) ? "before: " : "") + row.get("rule") + " " + row.get("to") + " "
                + ((Instant) row.get("at")).getEpochSecond();
    }

    private static List<StageMove> moves(String text) {
        String[] all = text.split(", ");
        return IntStream.range(0, all.length)
                .mapToObj(i -> move(i + 1, all[i].split(" ")))
                .toList();
    }

    private static StageMove move(int number, String[] words) {
        Instant at = at(words[2]);
        String rule = words[0].equals("-") ? null : words[0];
        LifecycleStage to = LifecycleStage.valueOf(words[1]);
        return new StageMove(number, null, to, at, at, rule, null, null, null, null, null, null);
    }

    private static @Nullable FirstResponse response(String text) {
        String[] words = text.split(" ");
        return words.length == 1 ? null : new FirstResponse(at(words[1]), ResponseRule.valueOf(words[0]));
    }

    private static @Nullable Instant at(String day) {
        return day.equals("-")
                ? null
                : Stream.of(day)
                        .map(Long::valueOf)
                        .map(Instant::ofEpochSecond)
                        .findFirst()
                        .orElseThrow();
    }
}
